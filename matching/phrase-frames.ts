/** The frames of phrases: a head, and what it is of (policy R8). */
import type { Phrase } from '@/data/gazetteer';
import { type Needs, parseNeeds } from './needs';

/** A frame as it is matched. */
export interface Frame {
  readonly topicId: string;
  readonly head: string;
  readonly slots: readonly Slot[];
  /** The names of the slots that may not stay open. */
  readonly required: readonly string[];
  readonly needs: Needs;
}

/** Frames by the group of their head. */
export type Frames = ReadonlyMap<string, readonly Frame[]>;

/** What one part of a phrase may be. */
export interface Slot {
  readonly name: string;
  readonly isOptional: boolean;
  readonly mark: '' | '!' | '@' | '~';
}

/** Read the phrases of a gazetteer as frames. */
export function toFrames(phrases: readonly Phrase[]): Frames {
  const frames = new Map<string, Frame[]>();
  for (const frame of phrases.map(toFrame)) {
    frames.set(frame.head, [...(frames.get(frame.head) ?? []), frame]);
  }
  return frames;
}

function toFrame({ topic, parts, needs = '' }: Phrase): Frame {
  const [head = '', ...rest] = parts;
  const slots = rest.map(toSlot);
  const required = slots.flatMap(({ name, isOptional }) => (isOptional ? [] : [name]));
  return { topicId: topic, head, slots, required, needs: parseNeeds(needs) };
}

function toSlot(text: string): Slot {
  const [, name = '', mark = '', optional] = /^(.*?)([!@~]?)(\?)?$/.exec(text) ?? [];
  return { name, mark: mark as Slot['mark'], isOptional: optional !== undefined };
}
