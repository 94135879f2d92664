import { perLanguage } from './words';

const figures = perLanguage((tag) => new Intl.NumberFormat(tag, { maximumFractionDigits: 1 }));

const UNITS = [
  ['GB', 1e9],
  ['MB', 1e6],
] as const;

/** A number of bytes in the unit that suits it; `inBytes` says so few that it is bytes. */
export function sizeOf(n: number, inBytes: () => string): string {
  if (n < 1000) return inBytes();
  const [unit, size] = UNITS.find(([, least]) => n >= least) ?? ['kB', 1000];
  return `${figures().format(n / size)} ${unit}`;
}
