import { medianOf } from '@/tests/bench/spotting/report';

/** The middle of these figures, the least and the most, to a tenth. */
export function formatRange(figures: readonly number[]): string {
  const [least, most] = [Math.min(...figures), Math.max(...figures)];
  return `${medianOf(figures).toFixed(1)} [${least.toFixed(1)}–${most.toFixed(1)}]`;
}
