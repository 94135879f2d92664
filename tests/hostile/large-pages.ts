/** Pages that are large in every way there is. */
import { type HostilePage, LAST, page, scripted } from './hostile-page';

const WORDS = 'It rained in the hills, and the river rose again that night. ';

export const LARGE: readonly HostilePage[] = [
  page('10,000 elements deep', `${'<div>'.repeat(10_000)}KOMID${'</div>'.repeat(10_000)}`, {
    marked: ['KOMID', 'KOMID'],
  }),
  scripted(
    '10,000 elements deep by script, past what parsers allow',
    `let at = document.body; for (let i = 0; i < 10000; i++) at = at.appendChild(document.createElement('span'));
     at.textContent = 'KOMID';`,
    { marked: ['KOMID'] }, // One run of text, in which the second is the same section's.
  ),
  scripted(
    '1,000,000 text nodes in one paragraph',
    `const p = document.body.appendChild(document.createElement('p'));
     const f = document.createDocumentFragment();
     for (let i = 0; i < 1e6; i++) f.append(document.createTextNode(i % 7 ? 'a ' : 'b '));
     p.append(f);`,
  ),
  page('one text node of 10 MB', `<p>${WORDS.repeat(Math.ceil(10_000_000 / WORDS.length))}</p>`),
  page('one word of 5 MB', `<p>${'k'.repeat(5_000_000)}</p>`),
  page('200,000 paragraphs', '<p>Rain.</p>'.repeat(200_000)),
  page(
    '5,000 lazy frames',
    `${'<iframe loading="lazy" width="9" height="999" srcdoc="<p>KOMID"></iframe>'.repeat(5000)}`,
  ),
  page('60 frames at once', '<iframe srcdoc="<p>KOMID</p>"></iframe>'.repeat(60)),
  page('frames in frames', nested(12)),
  page(
    'a table of 100,000 cells',
    `<table>${`<tr>${'<td>1</td>'.repeat(50)}</tr>`.repeat(2000)}</table>`,
  ),
  page(
    '5,000 shadow roots',
    `${'<x-y></x-y>'.repeat(5000)}<script>
    for (const x of document.querySelectorAll('x-y')) x.attachShadow({mode:'closed'}).innerHTML = '<b>rain</b>';</script>`,
  ),
  scripted(
    'shadow roots 500 deep',
    `let at = document.body.appendChild(document.createElement('div'));
     for (let i = 0; i < 500; i++) { const r = at.attachShadow({mode:'open'}); at = r.appendChild(document.createElement('div')); }
     at.textContent = 'rain';`,
  ),
  page('an attribute of 5 MB', `<p title="${'KOMID '.repeat(800_000)}">rain</p>`),
  page('20,000 links', '<a href="#">rain</a> '.repeat(20_000)),
  page(
    'a name split over 2,000 elements',
    `<p>${'<b></b>'.repeat(1000)}A. <i>Q. </i>${'<b></b>'.repeat(1000)}Khan</p>`,
    {
      marked: ['A. Q. Khan', 'KOMID'],
    },
  ),
  {
    name: 'plain text of 3 MB',
    body: `${`${WORDS}\n`.repeat(50_000)}KOMID\n`,
    headers: { 'content-type': 'text/plain; charset=utf-8' },
    marked: ['KOMID'],
  },
];

// Each holds the next, escaped once more.
function nested(depth: number): string {
  let inner = LAST;
  for (let i = 0; i < depth; i += 1)
    inner = `<iframe srcdoc="${inner.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`;
  return inner;
}
