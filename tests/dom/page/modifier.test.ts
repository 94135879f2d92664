import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { REST_MS } from '@/page/hover';
import { USUAL_STYLE } from '@/page/marking-style';
import { type MarkedPage, markPage } from '@/tests/fakes/marked-page';

let page: MarkedPage;
const $ = (selector: string) => document.querySelector(selector) as HTMLElement;
const rest = () => new Promise((resolve) => setTimeout(resolve, REST_MS + 150));

describe('where a key has to be held', () => {
  beforeEach(async () => {
    page = markPage('<p style="margin:60px"><b>KOMID</b></p><input><p id="away">Rain.</p>');
    await page.settle();
    page.marks.adjust({ ...USUAL_STYLE, modifier: 'alt' });
    await userEvent.hover($('#away'));
  });
  afterEach(async () => {
    await userEvent.keyboard('{/Alt}');
    page.stop();
  });

  test('the pointer alone opens no card', async () => {
    await userEvent.hover($('b'));
    await rest();
    expect(page.card()).toBeUndefined();
  });

  test('the pointer opens one while the key is down', async () => {
    await userEvent.keyboard('{Alt>}');
    await userEvent.hover($('b'));
    await expect.poll(() => page.card()?.quote).toBe('KOMID');
  });

  test('the key opens one where the pointer rests already', async () => {
    await userEvent.hover($('b'));
    await rest();
    await userEvent.keyboard('{Alt>}');
    await expect.poll(() => page.card()?.quote).toBe('KOMID');
  });

  test('another key does not', async () => {
    await userEvent.hover($('b'));
    await userEvent.keyboard('{Shift>}{/Shift}');
    await rest();
    expect(page.card()).toBeUndefined();
  });

  test('a card stays when the key is let go', async () => {
    await userEvent.keyboard('{Alt>}');
    await userEvent.hover($('b'));
    await expect.poll(() => page.card()?.quote).toBe('KOMID');
    await userEvent.keyboard('{/Alt}');
    await userEvent.hover($('b'), { position: { x: 4, y: 4 } });
    await rest();
    expect(page.card()?.quote).toBe('KOMID');
  });

  test('nothing happens while the reader writes', async () => {
    $('input').focus();
    await userEvent.hover($('b'));
    await rest();
    await userEvent.keyboard('{Alt>}');
    await rest();
    expect(page.card()).toBeUndefined();
  });
});
