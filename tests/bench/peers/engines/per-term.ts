import { terms } from 'virtual:terms';
import { offerMarks, wrappedText } from './offer-marks';

// What highlighters for a handful of words do: for each term all text nodes anew, and an element around each.
for (const term of terms) {
  const wanted = term.toLowerCase();
  for (const text of textNodes()) wrap(text, wanted);
}
offerMarks(() => wrappedText('mark'));

function textNodes(): Text[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text);
  return nodes.filter(({ parentNode }) => parentNode?.nodeName !== 'MARK');
}

function wrap(text: Text, wanted: string): void {
  const at = text.data.toLowerCase().indexOf(wanted);
  if (at < 0) return;
  const match = text.splitText(at);
  const rest = match.splitText(Math.min(wanted.length, match.data.length));
  const mark = document.createElement('mark');
  match.replaceWith(mark);
  mark.append(match);
  wrap(rest, wanted);
}
