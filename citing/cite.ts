/** Citations of claims in every format; the styles and what works them are loaded when first needed. */
import type { CiteFormat } from '@/data/cite-format';
import { toBibtex } from './bibtex';
import type { CiteContext, CitedClaim } from './cited-claim';
import { exportedItems } from './exported-item';
import { inHtml } from './in-html';
import { markdown, plainText } from './plain';
import { toRis } from './ris';
import { footnote, inText, references } from './styled';
import { styleEngine } from './styles';

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
    const engine = await styleEngine('chicago');
    return inBoth((form) =>
      claims.flatMap((cited) => [footnote(engine, cited, context, form), own(cited, form)]),
    );
  },
  apa: (claims, context) => authorStyle('apa', claims, context),
  mla: (claims, context) => authorStyle('mla', claims, context),
  text: async (claims, context) => {
    const engine = await styleEngine('chicago');
    return { text: joined(claims.map((cited) => plainText(engine, cited, context))) };
  },
  markdown: async (claims, context) => {
    const engine = await styleEngine('chicago');
    return { text: joined(claims.map((cited) => markdown(engine, cited, context))) };
  },
  bibtex: async (claims, context) => ({ text: toBibtex(exportedItems(claims, context)) }),
  ris: async (claims, context) => ({ text: toRis(exportedItems(claims, context)) }),
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
  const engine = await styleEngine(name);
  return inBoth((form) => [
    ...references(engine, claims, context, form),
    ...claims.flatMap((cited) => [
      `${context.words.inText} ${inText(engine, cited, context, form)}`,
      own(cited, form),
    ]),
  ]);
}

const own = ({ line }: CitedClaim, form: 'text' | 'html') =>
  form === 'html' ? inHtml(line) : line;

const joined = (blocks: readonly string[]) => `${blocks.join('\n\n')}\n`;

function inBoth(write: (form: 'text' | 'html') => string[]): CitedText {
  const html = write('html').map((line) => `<p>${line.replace(/<\/?div[^>]*>/g, '').trim()}</p>`);
  return { text: `${write('text').join('\n')}\n`, html: html.join('\n') };
}
