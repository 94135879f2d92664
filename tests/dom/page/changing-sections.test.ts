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

describe('a name that only a passage about both countries may mark', () => {
  test('is marked where it stood before its section showed itself to be one', async () => {
    await mark('<h1 id="h"></h1><p>Pervez Musharraf spoke.</p>');
    expect(page.quotes()).toEqual([]);
    $('#h').textContent = 'What Pakistan sent to North Korea';
    await page.settle();
    expect(page.quotes()).toEqual(['Pakistan sent to North Korea', 'Pervez Musharraf']);
  });

  test('is marked when what spoke of one country only has gone or is hidden', async () => {
    const both = '<p>Pakistan and North Korea agreed.</p>';
    const one = '<p>It rained in Pyongyang.</p>'.repeat(7);
    await mark(`<p>Pervez Musharraf spoke.</p>${both}${both}<div>${one}</div>`);
    expect(page.quotes()).not.toContain('Pervez Musharraf');
    $('div').hidden = true;
    await page.settle();
    await expect.poll(() => page.quotes()).toContain('Pervez Musharraf');
  });
});

describe('a section', () => {
  const both = '<p>Pakistan and North Korea agreed.</p>';
  const spoken = '<p>Pervez Musharraf spoke.</p>';

  test('is not held to be about both by what only this let in', async () => {
    const one = '<p>It rained in Pyongyang.</p>'.repeat(4);
    await mark(`<main>${both}${both}<p>It was the North Korean embassy.</p>${one}</main>`);
    expect(page.quotes()).toContain('North Korean embassy');
    $('main').insertAdjacentHTML('beforeend', one);
    await page.settle();
    expect(page.quotes()).toEqual(Array(2).fill('Pakistan and North Korea'));
  });

  test('takes its marks along when it is no longer about both', async () => {
    await mark(`<main>${both}<div>${both}</div>${spoken}</main>`);
    expect(page.quotes()).toContain('Pervez Musharraf');
    $('div').remove();
    await page.settle();
    expect(page.quotes()).toEqual(['Pakistan and North Korea']);
  });

  test('is told by the headings of the page as it is, though it changed twice in one turn', async () => {
    await mark('<h2>Pakistan and North Korea</h2><p id="p">rain</p><div></div>');
    $('#p').textContent = 'KOMID';
    await Promise.resolve();
    expect(page.quotes()).toContain('KOMID');
    $('div').innerHTML = `<h2>Weather</h2>${spoken}`;
    await page.settle();
    expect(page.quotes()).not.toContain('Pervez Musharraf');
  });
});

describe('what stands elsewhere now, though nobody touched it,', () => {
  const spoken = '<p id="p">Zia-ul-Haq hanged his predecessor.</p>';
  const told = `<h2 id="both">Pakistan and North Korea</h2><h2 id="home">Home</h2>${spoken}`;
  const isMarked = () => page.quotes().includes('Zia-ul-Haq');
  const another = () => Object.assign(document.createElement('h4'), { textContent: 'Home' });

  async function turns(change: () => void, becomesMarked: boolean): Promise<void> {
    expect(isMarked()).toBe(!becomesMarked);
    change();
    await page.settle();
    expect(isMarked()).toBe(becomesMarked);
  }

  test.each([
    ['goes', () => $('#home').remove()],
    ['is hidden', () => $('#home').toggleAttribute('hidden')],
    ['goes into a menu', () => $('nav').append($('#home'))],
    ['becomes a deeper one', () => $('#home').replaceWith(another())],
  ])('is read anew when the heading above it %s', async (_name, change) => {
    await mark(`<nav></nav>${told}`);
    await turns(change, true);
  });

  test('is read anew when a heading comes between, and goes, and comes back', async () => {
    await mark(told);
    const home = $('#home');
    await turns(() => home.remove(), true);
    await turns(() => $('#both').after(home), false);
    await turns(() => home.remove(), true);
  });

  test('is read anew when it is no longer the first behind its heading', async () => {
    const both = '<p id="lead">Zia-ul-Haq flew to Pyongyang.</p>';
    await mark(`<h2 id="h">Abroad</h2>${both}<p id="p">Zia-ul-Haq hanged him.</p>`);
    expect(page.quotes()).toHaveLength(2);
    $('#h').insertAdjacentHTML('afterend', '<p>It rained.</p>');
    await page.settle();
    expect(page.quotes()).toHaveLength(1);
  });

  test('is read anew when its list becomes one of links, and when it is one no longer', async () => {
    const link = '<li><a href="#">North Korea</a></li>';
    await mark(`<ul><li><a href="#">KOMID</a></li>${link.repeat(2)}</ul>`);
    expect(page.quotes()).toEqual(['KOMID']);
    $('ul').insertAdjacentHTML('beforeend', link);
    await page.settle();
    expect(page.quotes()).toEqual([]);
    $('ul').insertAdjacentHTML('beforeend', '<li>It rained in the hills all through the day.');
    await page.settle();
    expect(page.quotes()).toEqual(['KOMID']);
  });

  test('is found again however often the page has changed meanwhile', async () => {
    await mark(told);
    for (let time = 0; time < 20; time += 1) {
      $('#both').insertAdjacentHTML('afterend', '<b>Rain</b>');
      await page.settle();
    }
    $('#home').remove();
    await expect.poll(isMarked, { timeout: 5000 }).toBe(true);
  });
});

test('a mention that stands in a section of its own now is the first there', async () => {
  const below = '<div style="height: 3000px"></div><p id="p">KOMID</p>';
  page = markPage(`<h2>One</h2><p>KOMID</p>${below}`, 'first');
  await page.settle();
  expect(page.quotes()).toHaveLength(1);
  $('#p').insertAdjacentHTML('beforebegin', '<h2>Two</h2>');
  await page.settle();
  expect(page.quotes()).toHaveLength(2);
});
