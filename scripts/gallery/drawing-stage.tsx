/** Sets up a drawing (a timeline, connections) of the gallery by itself on the page, as an extension page does. */
import { type ComponentChild, render } from 'preact';
import { Connections } from '@/components/Connections';
import connectionsCss from '@/components/connections.css?inline';
import popupCss from '@/components/popup.css?inline';
import { Timeline } from '@/components/Timeline';
import timelineCss from '@/components/timeline.css?inline';
import type { FactSheet, SheetClaim } from '@/data/fact-sheet';
import type { Case } from './cases';

/** Drawings are made as of this day, so that two pictures differ only where the code does. */
const TODAY = Date.UTC(2026, 10, 22);

/** Draw what the case asks for out of these sheets. */
export async function showDrawing(shown: Case, sheets: readonly FactSheet[]): Promise<void> {
  const style = document.createElement('style');
  style.textContent = popupCss + timelineCss + connectionsCss;
  document.head.append(style);
  Object.assign(document.documentElement, { dir: shown.dir ?? 'ltr', lang: 'en' });
  const app = document.createElement('div');
  app.className = 'parallax';
  app.lang = shown.speaks ?? 'en';
  app.dir = shown.dir ?? 'ltr';
  app.style.padding = '12px';
  document.body.append(app);
  render(view(shown, sheets), app);
  await new Promise((resolve) => setTimeout(resolve, 300));
  await act(shown, app);
}

function view({ shows, drawing }: Case, sheets: readonly FactSheet[]): ComponentChild {
  const sheet = sheets.find(({ topicId }) => topicId === shows);
  if (drawing === 'connections' && sheet)
    return <Connections sheet={sheet} onTopic={() => {}} onClaim={() => {}} />;
  const claims = allClaims(sheets);
  const own = sheet?.claims ?? claims;
  const lit = new Set(own.map(({ id }) => id));
  return <Timeline claims={claims} lit={lit} today={TODAY} onClaim={() => {}} />;
}

function allClaims(sheets: readonly FactSheet[]): SheetClaim[] {
  const byId = new Map(sheets.flatMap(({ claims }) => claims.map((claim) => [claim.id, claim])));
  return [...byId.values()].sort((a, b) => (a.date.start.value < b.date.start.value ? -1 : 1));
}

async function act({ act }: Case, app: HTMLElement): Promise<void> {
  const press = (words: string) =>
    [...app.querySelectorAll('button')].find((button) => button.textContent === words)?.click();
  if (act === 'focus') app.querySelector<SVGGElement>('.mark[tabindex="0"]')?.focus();
  if (act === 'table') press('Show as table');
  if (act === 'facts') app.querySelectorAll<HTMLElement>('.connection-count')[1]?.click();
  if (act === 'decade') press('1990s');
}
