import { useEffect, useState } from 'preact/hooks';
import { escapeMarkdown, toMarkdown } from '@/citing/to-markdown';
import { type BriefCopy, type BriefState, BriefView } from '@/components/BriefView';
import briefCss from '@/components/brief.css?inline';
import { briefFile } from '@/components/brief-file';
import { briefMarkdown } from '@/components/brief-markdown';
import { brief } from '@/components/brief-strings';
import type { SheetClaim } from '@/data/fact-sheet';
import { citeClaims, citeContext } from '@/entrypoints/surfaces/cite-claims';
import { reportError } from '@/extension/report-error';
import { type MadeBrief, makeBrief } from './make-brief';
import { saveFile } from './save-file';

const SUFFIX = { html: 'html', bibtex: 'bib', ris: 'ris', 'csl-json': 'json' } as const;

/** The briefing on the tab that the address names (`brief.html?tab=7`). */
export function BriefApp() {
  const [made, setMade] = useState<MadeBrief>({ state: { kind: 'loading' }, claims: [] });

  useEffect(() => {
    makeBrief(location.href, citeContext()).then(setMade, (error) => {
      reportError(error);
      setMade({ state: { kind: 'failed' }, claims: [] });
    });
  }, []);

  const { state, claims } = made;
  if (state.kind === 'ready') document.title = brief.head(state.model.page.title);
  return (
    <BriefView state={state} onPrint={() => print()} onTake={(as) => take(as, state, claims)} />
  );
}

/** Copies the briefing, or saves it or its sources; resolves to the name of the file. */
async function take(
  as: BriefCopy,
  state: BriefState,
  claims: readonly SheetClaim[],
): Promise<string | undefined> {
  if (state.kind !== 'ready') return undefined;
  const { model, notes } = state;
  if (as === 'markdown') {
    const written = { notes: notes.map(toMarkdown), plain: escapeMarkdown };
    await navigator.clipboard.writeText(briefMarkdown(model, written));
    return undefined;
  }
  const host = new URL(model.page.url).hostname || 'page';
  const name = `parallax-${host}-${model.today}.${SUFFIX[as]}`;
  const text = as === 'html' ? file() : await sources(as, claims);
  saveFile(name, text);
  return name;
}

function file(): string {
  const shown = document.querySelector('.brief');
  if (!shown) throw new Error('no briefing is shown');
  return briefFile(shown, document.title, briefCss);
}

async function sources(
  as: 'bibtex' | 'ris' | 'csl-json',
  claims: readonly SheetClaim[],
): Promise<string> {
  return (await citeClaims(claims, as)).text;
}
