/** Our own reading of a page, as the scanner does it but in one go, and without painting. */
import type { Lookout } from '@/matching/lookout';
import type { MentionFinder } from '@/matching/mention-finder';
import { glanceOver } from '@/page/glance';
import { createPlaces } from '@/page/places';
import { readBlock, type TextRun } from '@/page/text-run';

/** A run and the block it stands in. */
export interface PlacedRun {
  readonly run: TextRun;
  readonly block: Element;
}

/** What a mention says, and of what. */
export interface Quote {
  readonly topicId: string;
  readonly quote: string;
}

/** Show every run of a page until `visit` has seen enough; gives whether it had. */
export function someRun(body: Element, visit: (run: TextRun, block: Element) => boolean): boolean {
  const waiting = [body];
  for (let block = waiting.pop(); block; block = waiting.pop()) {
    const { runs, blocks } = readBlock(block);
    for (const run of runs) if (run.text.trim() !== '' && visit(run, block)) return true;
    for (let last = blocks.length - 1; last >= 0; last -= 1) waiting.push(blocks[last] as Element);
  }
  return false;
}

/** Every run of a page, in order. */
export function runsOf(body: Element): PlacedRun[] {
  const runs: PlacedRun[] = [];
  someRun(body, (run, block) => {
    runs.push({ run, block });
    return false;
  });
  return runs;
}

/** A mention and the run it stands in. */
export interface RunMention {
  readonly run: TextRun;
  readonly topicId: string;
  /** Offsets in the run's text. */
  readonly start: number;
  readonly end: number;
}

/** What the mentions of one page say. */
export function readRuns(finder: MentionFinder, runs: readonly PlacedRun[]): Quote[] {
  return mentionsIn(finder, runs).map(({ run, topicId, start, end }) => ({
    topicId,
    quote: run.text.slice(start, end),
  }));
}

/** The mentions in the runs of one page, those asked again that later runs may have added to. */
export function mentionsIn(finder: MentionFinder, runs: readonly PlacedRun[]): RunMention[] {
  const page = finder.openPage();
  const places = createPlaces();
  const read = runs.flatMap(({ run, block }) => {
    const found = page.read(run.text, () => places.placeOf(block));
    return found.isBlank ? [] : [{ run, found, mentions: found.mentions() }];
  });
  for (let version = -1; version !== page.evidenceVersion; ) {
    version = page.evidenceVersion;
    for (const one of read) if (one.found.mayGrow) one.mentions = one.found.mentions();
  }
  return read.flatMap(({ run, mentions }) =>
    mentions.map(({ topicId, start, end }) => ({ run, topicId, start, end })),
  );
}

/** All that a page costs: a glance at it and, only if that notices hints, reading all of it. */
export function spot(body: Element, lookout: Lookout, finder: MentionFinder): Quote[] {
  return glance(body, lookout) ? readRuns(finder, runsOf(body)) : [];
}

/** A glance at a page, in one go. */
export function glance(body: Element, { sees }: Lookout): boolean {
  const steps = glanceOver(body, sees);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}
