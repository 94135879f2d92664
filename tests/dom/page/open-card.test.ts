// The open card and its mention, as page and reader deal with them.
import { afterEach, describe, expect, test } from 'vitest';
import { page as tab, userEvent } from 'vitest/browser';
import { CURRENT_NAME } from '@/page/registry';
import { type MarkedPage, markPage } from '@/tests/fakes/marked-page';

let page: MarkedPage;
const address = location.href;
afterEach(() => {
  page.stop();
  history.replaceState(null, '', address);
});

async function open(html: string): Promise<HTMLElement> {
  await tab.viewport(900, 600);
  page = markPage(html);
  await page.settle();
  page.marks.step(1);
  return document.querySelector('p') as HTMLElement;
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const opened = () => page.card()?.quote;
const closes = () => expect.poll(opened).toBeUndefined();
const current = () => [...(CSS.highlights.get(CURRENT_NAME) ?? [])][0]?.startContainer;
const STORY = '<p style="margin:60px">KOMID is named.</p><div>Rain.</div>';

describe('a card whose mention the page takes away', () => {
  test('moves on to the same words where they are rendered anew', async () => {
    const paragraph = await open(STORY);
    const before = page.card()?.box;
    paragraph.innerHTML = 'Later: <b>KOMID</b> is named.';
    await expect.poll(current).toBe(paragraph.querySelector('b')?.firstChild);
    await wait(400);
    expect(opened()).toBe('KOMID');
    expect(page.card()?.box.top).toBe(before?.top);
    expect(page.card()?.box.left).toBeGreaterThan(before?.left ?? 0);
  });

  test('moves on to the nearest of several', async () => {
    const paragraph = await open(`${STORY.replace('is named', 'is named, and KOMID')}<p>KOMID</p>`);
    page.marks.step(1);
    paragraph.innerHTML = 'KOMID is named, and <b>KOMID</b>.';
    await expect.poll(current).toBe(paragraph.querySelector('b')?.firstChild);
  });

  test('closes where they are gone for good', async () => {
    const paragraph = await open(STORY);
    paragraph.remove();
    await closes();
  });

  test('closes where they are far away now', async () => {
    const paragraph = await open(STORY);
    paragraph.innerHTML = '<span style="display:block;padding-top:150px">Then KOMID.</span>';
    await page.settle();
    await closes();
  });

  test('closes when the reader goes on to another page, though that has them in the same place', async () => {
    const paragraph = await open(STORY);
    history.pushState(null, '', '?another');
    paragraph.innerHTML = '<b>KOMID</b> is named.';
    await closes();
  });

  test('stays where it is pinned, and goes on from there', async () => {
    const paragraph = await open(STORY);
    const before = page.card()?.box;
    page.pin(true);
    paragraph.textContent = 'Rain, all day.';
    document.querySelector('div')?.append(' A.Q. Khan.');
    await page.settle();
    await wait(400);
    expect(page.card()?.box).toEqual(before);
    page.marks.step(1);
    expect(opened()).toBe('A.Q. Khan');
    expect(page.card()?.box).toEqual(before);
  });
});

test('a card whose dialog is removed closes, though it is pinned, and others open after it', async () => {
  await open('<dialog><p>KOMID is named.</p></dialog><i>A.Q. Khan</i>');
  page.marks.dismiss();
  document.querySelector('dialog')?.showModal();
  await page.settle();
  page.marks.step(-1);
  expect(opened()).toBe('KOMID');
  page.pin(true);
  document.querySelector('dialog')?.close();
  await closes();
  await userEvent.hover(document.querySelector('i') as HTMLElement);
  await expect.poll(opened).toBe('A.Q. Khan');
});

describe('the pointer', () => {
  const div = () => document.querySelector('div') as HTMLElement;
  const words = () => document.querySelector('b') as HTMLElement;

  test('opens a card by resting, and closes it by leaving', async () => {
    await open('<p><b>KOMID</b></p><div style="margin-top:400px">Rain.</div>');
    page.marks.dismiss();
    expect(opened()).toBeUndefined();
    await userEvent.hover(words());
    await expect.poll(opened).toBe('KOMID');
    await userEvent.hover(div());
    await closes();
  });

  test('leaves a pinned card open', async () => {
    await open('<p><b>KOMID</b></p><div style="margin-top:400px">Rain.</div>');
    await userEvent.hover(words());
    page.pin(true);
    await userEvent.hover(div());
    await wait(500);
    expect(opened()).toBe('KOMID');
    await userEvent.keyboard('{Escape}');
    await closes();
  });
});
