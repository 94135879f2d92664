import type { Frame } from './phrases';

/** The heads that make a phrase without any name beside them: *Joint Economic Committee*. */
export function headsWithoutNames(frames: readonly Frame[]): ReadonlySet<string> {
  const isNameless = ({ slots, needs }: Frame) =>
    needs.length === 0 &&
    slots.every(({ name, isOptional }) => isOptional || !/^(?:#|dprk$|pakistan$)/.test(name));
  return new Set(frames.filter(isNameless).map(({ head }) => head));
}
