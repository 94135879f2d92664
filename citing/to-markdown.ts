/** What citeproc writes as HTML, as Markdown (CommonMark): emphasis and links stay, all else is text. */
export function toMarkdown(html: string): string {
  return html
    .split(/(<a href="[^"]*">.*?<\/a>|<\/?[^>]+>)/)
    .map((piece) => (piece.startsWith('<') ? toMark(piece) : escapeMarkdown(decode(piece))))
    .join('');
}

/** Text that Markdown takes letter for letter, within a line. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>&~|]/g, '\\$&').replace(/^(\s*)([#+-]|\d+[.)])(?=\s)/, '$1\\$2');
}

function toMark(tag: string): string {
  const address = /^<a href="([^"]*)">/.exec(tag)?.[1];
  if (address !== undefined) return `<${decode(address)}>`;
  return /^<\/?i>$/.test(tag) ? '*' : '';
}

function decode(html: string): string {
  return html.replace(/&#(\d+);/g, (_whole, code) => String.fromCodePoint(Number(code)));
}
