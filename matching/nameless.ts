import type { Frame, Frames } from './phrase-frames';

/** The heads that make a phrase without any name beside them: *Joint Economic Committee*. */
export function headsWithoutNames(frames: Frames): ReadonlySet<string> {
  const isNameless = ({ slots, needs }: Frame) =>
    needs.length === 0 &&
    slots.every(({ name, isOptional }) => isOptional || !/^(?:#|dprk$|pakistan$)/.test(name));
  return new Set([...frames].flatMap(([head, list]) => (list.some(isNameless) ? [head] : [])));
}
