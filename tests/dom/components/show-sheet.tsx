/** Puts a fact sheet on the test page, as wide as asked for, as popup, side panel and library have it. */
import type { ComponentProps } from 'preact';
import { FactSheet } from '@/components/FactSheet';
import type { FactSheet as Sheet } from '@/data/fact-sheet';
import { khanSheet } from '@/tests/fakes/fact-sheets';
import { frame, mountPopup, textOf } from './mount';

interface Show extends Partial<ComponentProps<typeof FactSheet>> {
  /** CSS px. */
  width?: number;
}

/** The width of a side panel and that of the library, CSS px. */
export const NARROW = 340;
export const WIDE = 900;

/** The sheet once it is laid out. */
export async function showSheet({ width = NARROW, ...given }: Show = {}): Promise<HTMLElement> {
  const app = mountPopup(
    <main class="parallax" lang="en" style={{ width: `${width}px`, padding: 0 }}>
      <h1>Parallax</h1>
      <FactSheet sheet={khanSheet} onTopic={() => {}} {...given} />
    </main>,
  );
  await frame();
  await frame(); // Its width is known after the first.
  return app;
}

/** The fake sheet with other words on its topic. */
export function khanAs(topic: Partial<Sheet['topic']>): Sheet {
  return { ...khanSheet, topic: { ...khanSheet.topic, ...topic } };
}

/** A part of the sheet by its name. */
export function part(name: string): HTMLElement {
  return document.querySelector(`.is-${name}`) as HTMLElement; // Callers know that it is there.
}

/** The first words of every claim in a list, in order. */
export function datesIn(place: ParentNode): string[] {
  return [...place.querySelectorAll('.claim .date')].map(textOf);
}
