import { describe, expect, test } from 'vitest';
import { copyHtml } from '@/documents/copy-html';

function copied(source: string): string {
  const box = document.createElement('div');
  box.append(copyHtml(source).content);
  return box.innerHTML;
}

describe('a page is copied', () => {
  test.each([
    ['with its structure', '<h2>One</h2><p>a <b>b</b></p>', '<h2>One</h2><p>a <b>b</b></p>'],
    [
      'without scripts and styles',
      '<p>a</p><script>x</script><style>@import "x"</style>',
      '<p>a</p>',
    ],
    [
      'without what listens',
      '<p onclick="x" style="color:red" class="textLayer" id="root">a</p>',
      '<p>a</p>',
    ],
    ['with the words of what it does not know', '<x-box><p>a</p></x-box>', '<span><p>a</p></span>'],
    [
      'with a form’s words, and no form',
      '<form action="//x.test">a<input name="b"></form>',
      '<div>a</div>',
    ],
    [
      'with links to the web',
      '<a href="https://x.test/a">a</a>',
      '<a href="https://x.test/a" target="_blank" rel="noreferrer noopener">a</a>',
    ],
    [
      'with no link to anything else',
      '<a href="javascript:x">a</a><a href="b.html">b</a>',
      '<a>a</a><a>b</a>',
    ],
    ['without what it hides', '<p hidden>a</p><p>b</p>', '<p>b</p>'],
    [
      'with languages and directions',
      '<p lang="ur" dir="rtl">a</p>',
      '<p lang="ur" dir="rtl">a</p>',
    ],
    [
      'without other name spaces',
      '<svg><script>x</script><text>a</text></svg><math><mi>b</mi></math>',
      '',
    ],
    ['without pictures', '<p>a<img src=x onerror=y></p>', '<p>a</p>'],
  ])('%s', (_name, source, copy) => {
    expect(copied(source)).toBe(copy);
  });

  test('and tells how much is left out', () => {
    expect(copyHtml('<img><iframe></iframe><svg><g></g></svg><p>a</p>').leftOut).toBe(3);
  });

  test('however deep it is nested', () => {
    const depth = 20_000;
    const { content } = copyHtml(`${'<b>'.repeat(depth)}Khan`);
    expect(content.textContent).toBe('Khan');
  });
});
