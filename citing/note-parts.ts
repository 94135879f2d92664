/** A stretch of a formatted note. */
export interface NotePart {
  readonly text: string;
  readonly isTitle?: true;
  /** Where the text is the address of something. */
  readonly href?: string;
}

/** What citeproc writes as HTML, as stretches of text, so that whoever shows it needs no markup of ours. */
export function noteParts(html: string): NotePart[] {
  let isTitle = false;
  const parts: NotePart[] = [];
  for (const piece of html.split(/(<a href="[^"]*">.*?<\/a>|<\/?[^>]+>)/).filter(Boolean)) {
    const address = /^<a href="([^"]*)">/.exec(piece)?.[1];
    if (address !== undefined) parts.push({ text: decode(address), href: decode(address) });
    else if (piece === '<i>' || piece === '</i>') isTitle = piece === '<i>';
    else if (!piece.startsWith('<')) {
      parts.push({ text: decode(piece), ...(isTitle && { isTitle }) });
    }
  }
  return parts;
}

function decode(html: string): string {
  return html.replace(/&#(\d+);/g, (_whole, code) => String.fromCodePoint(Number(code)));
}
