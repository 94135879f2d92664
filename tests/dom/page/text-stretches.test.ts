import { describe, expect, test } from 'vitest';
import { textStretches } from '@/page/text-stretches';

function show(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.body;
}

const many = (count: number) => Array.from({ length: count }, (_, at) => `<i>${at},</i>`).join('');

describe('the text of a page in stretches', () => {
  test('is one where nothing divides it', () => {
    expect([...textStretches(show('one <b>two</b><p>three</p><!-- four -->'))]).toEqual([
      'one twothree',
    ]);
  });

  test('leaves out scripts and nothing else', () => {
    const root = show(
      'one<script>two</script>three<p><script>four</script></p>five<script></script>',
    );
    expect([...textStretches(root)]).toEqual(['one', 'three', 'five', '']);
  });

  test('is whole in a document of very many elements, and in no long pieces', () => {
    const root = show(`<div>${many(9000)}</div><script>no</script><p>${many(5000)}</p>`);
    const wanted = root.textContent.replace('no', '');
    const stretches = [...textStretches(root)];
    expect(stretches.join('')).toBe(wanted);
    expect(stretches.length).toBeGreaterThan(4);
  });

  test('is cut at a form, whatever its fields are called', () => {
    const root = show(`${'<form><input name="matches"></form>'.repeat(3000)}<p>last</p>`);
    expect([...textStretches(root)].join('')).toBe('last');
  });

  test('misses nothing that stays where it is while parts of the page go', () => {
    const root = show(`${many(9000)}<b>last</b>`);
    let all = '';
    for (const stretch of textStretches(root)) {
      all += stretch;
      for (const element of [...root.children].slice(3000, 5000)) element.remove();
    }
    expect(all).toContain('8999,last');
    expect(all).toContain('2500,');
  });
});
