import { afterEach, describe, expect, test } from 'vitest';
import { type MarkedPage, markPage } from '@/tests/fakes/marked-page';

let page: MarkedPage;
afterEach(() => {
  page.stop();
  expect(page.errors).toEqual([]);
});

async function mark(html: string): Promise<MarkedPage> {
  page = markPage(html);
  await page.settle();
  return page;
}

const $ = (selector: string) => document.querySelector(selector) as HTMLElement;
const textIn = (selector: string) => $(selector).firstChild as Text;

describe('text that stops being prose', () => {
  test('loses its marks when it becomes an editor, and keeps none of them while it is typed in', async () => {
    await mark('<p id="p">KOMID sells</p>');
    $('#p').setAttribute('contenteditable', '');
    await page.settle();
    textIn('#p').data = 'Today KOMID sells';
    await page.settle();
    expect(page.quotes()).toEqual([]);
  });

  test('loses its marks when it is moved into a menu', async () => {
    await mark('<nav></nav><p id="p">KOMID</p>');
    $('nav').append($('#p'));
    await page.settle();
    expect(page.quotes()).toEqual([]);
  });

  test('is not marked where a script puts it into a line break', async () => {
    await mark('<p>Rain<br></p>');
    $('br').innerHTML = '<b>KOMID</b>';
    await page.settle();
    expect(page.quotes()).toEqual([]);
  });

  test('loses its marks when it is hidden, and has them back when it is shown', async () => {
    await mark('<main><p>KOMID</p></main>');
    $('main').hidden = true;
    await page.settle();
    expect(page.quotes()).toEqual([]);
    $('main').hidden = false;
    await page.settle();
    expect(page.quotes()).toEqual(['KOMID']);
  });
});

describe('text that becomes readable', () => {
  test('is marked when a consent dialog uncovers it', async () => {
    await mark('<main aria-hidden="true"><section><p>KOMID</p></section></main>');
    expect(page.quotes()).toEqual([]);
    $('main').removeAttribute('aria-hidden');
    await page.settle();
    expect(page.quotes()).toEqual(['KOMID']);
  });

  test('is marked when it comes inside an element that runs on', async () => {
    await mark('<div id="d"></div>');
    const wrapper = document.createElement('x-widget');
    wrapper.innerHTML = '<div><p>KOMID</p></div>';
    $('#d').append(wrapper);
    await page.settle();
    expect(page.quotes()).toEqual(['KOMID']);
  });
});

describe('text around a block', () => {
  test('is read as one when the block is hidden, and in two when it is shown', async () => {
    await mark('<div>Pervez Musharraf spoke.<p>Rain</p>Pakistan and North Korea agreed.</div>');
    expect(page.quotes()).toEqual(['Pakistan and North Korea']);
    $('p').hidden = true;
    await page.settle();
    expect(page.quotes().sort()).toEqual(['Pakistan and North Korea', 'Pervez Musharraf']);
    $('p').hidden = false;
    await page.settle();
    expect(page.quotes()).toEqual(['Pakistan and North Korea']);
  });
});

describe('text that is styled anew', () => {
  test('has no mark left where it was when it is edited afterwards', async () => {
    await mark('<p id="p">We say <span id="s">there is KOMID</span></p>');
    $('#s').style.display = 'block';
    textIn('#s').data = 'KOMID there';
    await page.settle();
    expect(page.quotes()).toEqual(['KOMID']);
  });
});

describe('marks of a block that is read again', () => {
  test('are the same objects where they stand in the same place', async () => {
    await mark('<p id="p">KOMID at <span id="clock">9:00</span></p>');
    const [before] = [...(CSS.highlights.get('dotted-underline') ?? [])];
    textIn('#clock').data = '9:01';
    await page.settle();
    const [after] = [...(CSS.highlights.get('dotted-underline') ?? [])];
    expect(after).toBe(before);
  });

  test('do not count again as evidence, however often a clock ticks beside them', async () => {
    const clock = '<span class="clock">0</span>';
    await mark(`<p>North Korea ${clock}</p><p>Pakistan ${clock}</p><p>Pervez Musharraf spoke.</p>`);
    for (let tick = 1; tick < 6; tick += 1) {
      for (const element of document.querySelectorAll('.clock')) element.textContent = `${tick}`;
      await page.settle();
    }
    expect(page.quotes()).toEqual([]);
  });

  test('of a page built from the top down are each made once', async () => {
    await mark('<main></main>');
    let parent: Element = $('main');
    for (let depth = 0; depth < 150; depth += 1) {
      const div = document.createElement('div');
      div.append(Object.assign(document.createElement('p'), { textContent: 'KOMID' }));
      parent.append(div);
      parent = div;
    }
    await page.settle();
    expect(page.quotes()).toHaveLength(150);
  });
});

describe('a page that turns into another', () => {
  test('does not take what the last one showed for evidence', async () => {
    const address = location.href;
    await mark('<main><p>Pakistan bought missiles from North Korea.</p></main>');
    history.pushState({}, '', '/another-page');
    $('main').innerHTML = '<p>Pervez Musharraf played cricket.</p>';
    await page.settle();
    expect(page.quotes()).toEqual([]);
    history.replaceState({}, '', address);
  });

  test('does not, either, where its address changes last', async () => {
    const address = location.href;
    await mark('<main><p>Pakistan bought missiles from North Korea.</p></main>');
    $('main').innerHTML = '<p id="p">Pervez Musharraf played</p>';
    await page.settle();
    history.pushState({}, '', '/another-page');
    textIn('#p').data = 'Pervez Musharraf played cricket.';
    await page.settle();
    expect(page.quotes()).toEqual([]);
    history.replaceState({}, '', address);
  });
});

describe('a page that loses its root element', () => {
  const root = document.documentElement;
  afterEach(() => {
    if (!root.isConnected) document.append(root);
  });

  test('is marked as soon as it has one', async () => {
    document.body.innerHTML = '<p>KOMID</p>';
    root.remove();
    page = markPage();
    await new Promise((resolve) => setTimeout(resolve, 50));
    document.append(root);
    await page.settle();
    expect(page.quotes()).toEqual(['KOMID']);
  });

  test('loses its marks with it, and has them back', async () => {
    await mark('<p>KOMID</p>');
    root.remove();
    history.replaceState({}, '', '?without');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(CSS.highlights.get('dotted-underline')?.size).toBe(0);
    document.append(root);
    await page.settle();
    expect(page.quotes()).toEqual(['KOMID']);
    history.replaceState({}, '', location.pathname);
  });
});

describe('a page that is nested deeper than any stack', () => {
  test('is read to its end, and what comes later as well', async () => {
    await mark('<div id="d" style="display:none"></div><p id="p"></p>');
    const outer = document.createElement('b');
    let inner: Element = outer;
    for (let depth = 0; depth < 20_000; depth += 1) {
      inner.append(document.createElement('b'));
      inner = inner.firstElementChild as Element;
    }
    inner.append('KOMID');
    $('#d').append(outer);
    $('#p').textContent = 'A.Q. Khan';
    await page.settle();
    expect(page.quotes().sort()).toEqual(['A.Q. Khan', 'KOMID']);
    $('#d').remove();
  });
});
