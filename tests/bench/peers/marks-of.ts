import type { CDPSession } from 'puppeteer-core';
import type { Engine } from './engine';
import { MARKS, type Span } from './engines/offer-marks';

/** What is marked: where in the body's text, or, of ours, what it says and of which topic. */
export type Marks = readonly Span[] | readonly string[];

/** What an engine has marked in the tab of this session; undefined where it is not done. */
export async function marksOf(session: CDPSession, engine: Engine): Promise<Marks | undefined> {
  if (engine.kind === 'none' || engine.kind === 'limit') return [];
  const world = await worldOf(session, engine.session.extensionUrl(''));
  const expression =
    engine.kind === 'ours' ? OURS : `JSON.stringify(globalThis.${MARKS}?.() ?? null)`;
  const { result } = await session.send('Runtime.evaluate', { expression, uniqueContextId: world });
  return (JSON.parse(result.value as string) as Marks | null) ?? undefined;
}

const OURS = `(() => {
  const door = globalThis[Symbol.for('parallax')];
  if (!door?.report().settled) return 'null';
  return JSON.stringify(door.mentions().map(({ topicId, quote }) => topicId + ': ' + quote));
})()`;

async function worldOf(session: CDPSession, extensionUrl: string): Promise<string> {
  const worlds: { readonly origin: string; readonly uniqueId: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await session.send('Runtime.enable');
  const ours = worlds.find(({ origin }) => extensionUrl.startsWith(origin) && origin !== '');
  if (ours === undefined) throw new Error(`No script of ${extensionUrl} ran in the page.`);
  return ours.uniqueId;
}
