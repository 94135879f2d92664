import { useState } from 'preact/hooks';
import { Brief } from './Brief';
import type { NotePart } from './BriefNotes';
import type { BriefModel } from './brief-model';
import { brief } from './brief-strings';
import { inInterfaceLanguage } from './text-language';

/** How far the making of a briefing has come, or why there is none. */
export type BriefState =
  | { readonly kind: 'loading' | 'nothing' | 'gone' | 'closed' | 'failed' }
  | {
      readonly kind: 'ready';
      readonly model: BriefModel;
      readonly notes: readonly (readonly NotePart[])[];
    };

/** What a briefing can be taken along as. */
export type BriefCopy = 'markdown' | 'html' | 'bibtex' | 'ris' | 'csl-json';

interface BriefViewProps {
  state: BriefState;
  onPrint(): void;
  /** Resolves to the name of the file that was saved, if one was; rejects where that fails. */
  onTake(as: BriefCopy): Promise<string | undefined>;
}

/** The briefing with what can be done with it, or a sentence on why there is none. */
export function BriefView({ state, onPrint, onTake }: BriefViewProps) {
  if (state.kind !== 'ready') {
    return (
      <main class="parallax brief-page" {...inInterfaceLanguage()}>
        <h1 class="brief-label">{brief.title}</h1>
        <p class="brief-state" role="status">
          {brief.states[state.kind]}
        </p>
      </main>
    );
  }
  return (
    <main class="parallax brief-page" {...inInterfaceLanguage()}>
      <Tools onPrint={onPrint} onTake={onTake} />
      <Brief model={state.model} notes={state.notes} />
    </main>
  );
}

const SOURCES: readonly { as: BriefCopy; name: string }[] = [
  { as: 'bibtex', name: 'BibTeX' },
  { as: 'ris', name: 'RIS' },
  { as: 'csl-json', name: 'CSL-JSON' },
];

function Tools({ onPrint, onTake }: Pick<BriefViewProps, 'onPrint' | 'onTake'>) {
  const [news, setNews] = useState('');
  const take = (as: BriefCopy) => () => {
    onTake(as).then(
      (file) => setNews(file === undefined ? brief.tools.copied : brief.tools.saved(file)),
      () => setNews(brief.tools.failed),
    );
  };
  const button = (words: string, onClick: () => void) => (
    <button key={words} type="button" class="brief-tool" onClick={onClick}>
      {words}
    </button>
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms.
    <div class="brief-tools" role="group" aria-label={brief.tools.label}>
      {button(brief.tools.print, onPrint)}
      {button(brief.tools.markdown, take('markdown'))}
      {button(brief.tools.html, take('html'))}
      <span class="brief-tools-label">{brief.tools.sources}</span>
      {SOURCES.map(({ as, name }) => button(name, take(as)))}
      <span class="brief-news" role="status">
        {news}
      </span>
    </div>
  );
}
