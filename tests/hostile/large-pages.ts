/** Pages that are large in every way there is. */
import { type HostilePage, LAST, page, scripted } from './hostile-page';

const WORDS = 'It rained in the hills, and the river rose again that night. ';

export const LARGE: readonly HostilePage[] = [
  page('10,000 elements deep', `${'<div>'.repeat(10_000)}A.Q. Khan${'</div>'.repeat(10_000)}`, {
    marked: ['A.Q. Khan', 'KOMID'],
  }),
  // Of 10,000 that are drawn Chromium ends the tab, with us or without.
  scripted('3,000 elements deep by script, past what parsers allow', deep('span', 3000), {
    marked: ['A.Q. Khan', 'KOMID'],
  }),
  scripted('10,000 blocks deep by script, not drawn', deep('div', 10_000, true), {
    marked: ['A.Q. Khan', 'KOMID'],
  }),
  scripted('10,000 elements of a line deep by script, not drawn', deep('span', 10_000, true), {
    marked: ['A.Q. Khan', 'KOMID'],
  }),
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
  page('1,000 lazy frames', lazyFrames(1000)),
  page('5,000 lazy frames', lazyFrames(5000), {
    notIn: {
      firefox: 'driven by a test, it does not load the page within a minute without us either',
    },
  }),
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

function deep(tag: string, depth: number, isHidden = false): string {
  return `{
    const outer = document.createElement('${tag}');
    outer.style.display = ${isHidden} ? 'none' : '';
    let at = outer;
    for (let i = 1; i < ${depth}; i++) at = at.appendChild(document.createElement('${tag}'));
    at.textContent = 'A.Q. Khan';
    document.body.append(outer);
  }`;
}

// Chromium loads frames with `srcdoc` at once, lazy or not, for half a minute.
function lazyFrames(count: number): string {
  const frame = '<iframe loading="lazy" height="999" src="/frame"></iframe>';
  return `<style>iframe { display: block }</style>${frame.repeat(count)}`;
}

// Each holds the next, escaped once more.
function nested(depth: number): string {
  let inner = LAST;
  for (let i = 0; i < depth; i += 1)
    inner = `<iframe srcdoc="${inner.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`;
  return inner;
}
