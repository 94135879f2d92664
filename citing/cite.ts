/** Citations of claims in every format; the styles and what reads them are loaded when first needed. */
import type { CiteFormat } from '@/data/cite-format';
import type { CiteContext, CitedClaim } from './cited-claim';
import { exportedItems } from './exported-item';
import { inHtml } from './in-html';
import type { StyleEngine } from './style-engine';

/** A citation to be pasted: as text and, from the styles, as HTML that holds nothing but `p`, `i` and links. */
export interface CitedText {
  readonly text: string;
  readonly html?: string;
}

/** These claims, cited in a format. */
export function cite(
  claims: readonly CitedClaim[],
  format: CiteFormat,
  context: CiteContext,
): Promise<CitedText> {
  return WRITERS[format](claims, context);
}

type Writer = (claims: readonly CitedClaim[], context: CiteContext) => Promise<CitedText>;

const WRITERS: Record<CiteFormat, Writer> = {
  chicago: async (claims, context) => {
    const engine = await style('chicago');
    const { footnote } = await import('./styled');
    return inBoth((form) =>
      claims.flatMap((cited) => [footnote(engine, cited, context, form), own(cited, form)]),
    );
  },
  apa: (claims, context) => authorStyle('apa', claims, context),
  mla: (claims, context) => authorStyle('mla', claims, context),
  text: async (claims, context) => {
    const engine = await style('chicago');
    const { plainText } = await import('./plain');
    return { text: joined(claims.map((cited) => plainText(engine, cited, context))) };
  },
  markdown: async (claims, context) => {
    const engine = await style('chicago');
    const { markdown } = await import('./plain');
    return { text: joined(claims.map((cited) => markdown(engine, cited, context))) };
  },
  bibtex: async (claims, context) => {
    const { toBibtex } = await import('./bibtex');
    return { text: toBibtex(exportedItems(claims, context)) };
  },
  ris: async (claims, context) => {
    const { toRis } = await import('./ris');
    return { text: toRis(exportedItems(claims, context)) };
  },
  'csl-json': async (claims, context) => ({
    text: `${JSON.stringify(exportedItems(claims, context), null, 2)}\n`,
  }),
};

/** The list of references and, claim by claim, what goes into the reader's own text. */
async function authorStyle(
  name: 'apa' | 'mla',
  claims: readonly CitedClaim[],
  context: CiteContext,
): Promise<CitedText> {
  const engine = await style(name);
  const { inText, references } = await import('./styled');
  return inBoth((form) => [
    ...references(engine, claims, context, form),
    ...claims.flatMap((cited) => [
      `${context.words.inText} ${inText(engine, cited, context, form)}`,
      own(cited, form),
    ]),
  ]);
}

const engines = new Map<keyof typeof STYLES, Promise<StyleEngine>>();

const STYLES = {
  chicago: () => import('./styles/chicago.csl?raw'),
  apa: () => import('./styles/apa.csl?raw'),
  mla: () => import('./styles/mla.csl?raw'),
};

function style(name: keyof typeof STYLES): Promise<StyleEngine> {
  const made = engines.get(name) ?? loadStyle(name);
  engines.set(name, made);
  made.catch(() => engines.delete(name)); // What failed to load is tried again.
  return made;
}

async function loadStyle(name: keyof typeof STYLES): Promise<StyleEngine> {
  const [{ createStyleEngine }, csl] = await Promise.all([
    import('./style-engine'),
    STYLES[name](),
  ]);
  return createStyleEngine(csl.default);
}

const own = ({ line }: CitedClaim, form: 'text' | 'html') =>
  form === 'html' ? inHtml(line) : line;

const joined = (blocks: readonly string[]) => `${blocks.join('\n\n')}\n`;

function inBoth(write: (form: 'text' | 'html') => string[]): CitedText {
  const html = write('html').map((line) => `<p>${line.replace(/<\/?div[^>]*>/g, '').trim()}</p>`);
  return { text: `${write('text').join('\n')}\n`, html: html.join('\n') };
}
