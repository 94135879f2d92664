import { alternation } from './alternation';
import { offerMarks } from './offer-marks';

// One expression over each text node, and a highlight over what it matches: nothing is wrapped.
const expression = alternation();
const found: StaticRange[] = [];
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
for (let node = walker.nextNode(); node; node = walker.nextNode()) {
  for (const { index, 0: match } of (node as Text).data.matchAll(expression)) {
    const [startOffset, endOffset] = [index, index + match.length];
    found.push(
      new StaticRange({ startContainer: node, startOffset, endContainer: node, endOffset }),
    );
  }
}
CSS.highlights.set('peer', new Highlight(...found));
offerMarks(() => found);
