import { describe, expect, test } from 'vitest';
import { readBlock, toRange } from '@/page/text-run';

/** Reads as: [what is tested, the page, the runs of its outermost block and the blocks inside]. */
const CASES: [name: string, html: string, runs: string[], blocks?: string[]][] = [
  ['inline elements join', 'Gha<b>uri</b> <i>missile</i>', ['Ghauri missile']],
  ['links join', 'the <a href="#">Ghauri</a> missile', ['the Ghauri missile']],
  ['a block parts', 'one<p>two</p>three', ['one', 'three'], ['P']],
  ['<br> is a line break', 'North<br>Korea', ['North\nKorea']],
  ['<wbr> vanishes', 'Kuwol<wbr>san', ['Kuwolsan']],
  ['an image is a wall', 'A.Q.<img alt="">Khan', ['A.Q.\ufffcKhan']],
  ['a note mark vanishes', 'KOMID<sup>[1]</sup> sold', ['KOMID sold']],
  ['a raised word stays', 'the 2<sup>nd</sup> test', ['the 2nd test']],
  ['a reading beside the line vanishes', '<ruby>平壌<rt>ピョンヤン</rt></ruby>', ['平壌']],
  ['a span that is a block parts', '<span style="display:block">a</span>b', ['b'], ['SPAN']],
  ['an inline-block parts', '<a style="display:inline-block">a</a>b', ['b'], ['A']],
  ['code is a wall', 'see <code>KOMID</code> there', ['see \ufffc there']],
  ['script is nothing', 'A.Q.<script type="x">no</script> Khan', ['A.Q. Khan']],
  ['hidden text is a wall', 'a<span hidden>KOMID</span>b', ['a\ufffcb']],
  ['aria-hidden text is a wall', 'a<span aria-hidden="true">KOMID</span>b', ['a\ufffcb']],
  ['an editor is not read', '<div contenteditable>KOMID</div>', []],
  ['a field is not read', '<textarea>KOMID</textarea>', []],
  ['navigation is not read', '<nav>KOMID</nav><div role="navigation">KOMID</div>', []],
  ['cells are apart', '<table><tr><td>a</td><td>b</td></tr></table>', [], ['TABLE']],
  ['svg is not read', '<svg><text>KOMID</text></svg>', []],
  ['math is not read', '<math><mi>KOMID</mi></math>', []],
  ['a reading’s brackets vanish', '<ruby>平<rp>(</rp><rt>ピョン</rt><rp>)</rp></ruby>壌', ['平壌']],
  ['an empty element of the page’s own is a wall', 'A.Q.<x-icon></x-icon>Khan', ['A.Q.\ufffcKhan']],
  ['an element of the page’s own joins', 'A.Q. <x-name>Khan</x-name>', ['A.Q. Khan']],
  ['a comment vanishes', 'A.Q.<!-- --> Khan', ['A.Q. Khan']],
  [
    'text that is hidden until found is a wall',
    'a<i hidden="until-found">KOMID</i>b',
    ['a\ufffcb'],
  ],
  ['an island in an editor is not read', '<p contenteditable="plaintext-only">KOMID</p>', []],
  ['what is no editor is read', '<b contenteditable="false">KOMID</b>', ['KOMID']],
  ['a closed <details> is read', '<details><p>KOMID</p></details>', [], ['DETAILS']],
  ['a template is nothing', 'A.Q.<template>no</template> Khan', ['A.Q. Khan']],
  ...['button', 'pre', 'kbd', 'samp', 'code', 'noscript', 'select', 'canvas', 'nav', 'footer'].map(
    (tag): [string, string, string[]] => [`<${tag}> is not read`, `<${tag}>KOMID</${tag}>`, []],
  ),
  ...['textbox', 'searchbox', 'combobox', 'navigation', 'contentinfo', 'menu', 'menubar'].map(
    (role): [string, string, string[]] => [
      `the role ${role} is not read`,
      `<div role="${role}">KOMID</div>`,
      [],
    ],
  ),
];

function blockOf(html: string): HTMLElement {
  document.body.innerHTML = `<div id="block">${html}</div>`;
  return document.getElementById('block') as HTMLElement;
}

describe('text runs', () => {
  test.each(CASES)('%s', (_name, html, runs, blocks = []) => {
    const read = readBlock(blockOf(html));
    const words = read.runs
      .map(({ text }) => text)
      .filter((text) => text.replace(/\ufffc/g, '') !== '');
    expect(words).toEqual(runs);
    expect(read.blocks.map(({ tagName }) => tagName)).toEqual(blocks);
  });

  test('what has no slot in the shadow root around it is read as if it had one', () => {
    const block = blockOf('A.Q. <span>Khan</span> left');
    block.attachShadow({ mode: 'open' });
    expect(readBlock(block).runs.map(({ text }) => text)).toEqual(['A.Q. Khan left']);
  });

  test('a span of a run becomes the range of its nodes', () => {
    const [run] = readBlock(blockOf('by A.Q. <b>Kh</b>an.')).runs;
    const at = run?.text.indexOf('A.Q.') ?? -1;
    const range = run && toRange(run, at, at + 'A.Q. Khan'.length);
    expect([range?.startContainer.textContent, range?.startOffset]).toEqual(['by A.Q. ', 3]);
    expect([range?.endContainer.textContent, range?.endOffset]).toEqual(['an.', 2]);
  });

  test('a span of text that has since been shortened has no range', () => {
    const block = blockOf('about KOMID');
    const [run] = readBlock(block).runs;
    (block.firstChild as Text).data = 'gone';
    expect(run && toRange(run, 6, 11)).toBeUndefined();
  });
});
