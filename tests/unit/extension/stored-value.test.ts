import { describe, expect, test } from 'vitest';
import { seenEdition } from '@/extension/seen-edition';
import { type Settings, settings, USUAL_SETTINGS } from '@/extension/settings';
import { fakeBrowser } from '@/tests/fakes/fake-browser';

const without = (pattern: string) => (before: Settings) => ({
  ...before,
  patterns: [...before.patterns, { pattern, level: 'off' as const }],
});
const patternsOf = ({ patterns }: Settings) => patterns.map(({ pattern }) => pattern).sort();

describe('what the reader has set', () => {
  test('is nothing to begin with', async () => {
    const browser = fakeBrowser();
    expect(await seenEdition(browser).read()).toBeUndefined();
    expect(await settings(browser).read()).toEqual(USUAL_SETTINGS);
  });

  test('is kept', async () => {
    const browser = fakeBrowser();
    await seenEdition(browser).write(2);
    await settings(browser).write({ ...USUAL_SETTINGS, level: 'full' });
    expect(await seenEdition(browser).read()).toBe(2);
    expect(await settings(browser).read()).toEqual({ ...USUAL_SETTINGS, level: 'full' });
  });

  test('loses nothing when two windows change it at once', async () => {
    const browser = fakeBrowser();
    const [one, other] = [settings(browser), settings(browser)];
    await Promise.all([one.change(without('dawn.com')), other.change(without('geo.tv'))]);
    expect(patternsOf(await one.read())).toEqual(['dawn.com', 'geo.tv']);
  });

  test('tells of changes until it is no longer listened to', async () => {
    const browser = fakeBrowser();
    const wanted = settings(browser);
    const listening = new AbortController();
    let heard = 0;
    wanted.onChange(() => {
      heard += 1;
    }, listening.signal);
    await wanted.change(without('dawn.com'));
    await seenEdition(browser).write(1); // Not one of the settings.
    listening.abort();
    await wanted.change(without('geo.tv'));
    expect(heard).toBe(1);
  });

  test('is read in the end although the browser fails at first', async () => {
    expect(await settings(fakeBrowser(2)).read()).toEqual(USUAL_SETTINGS);
  });

  test('is not made up where the browser keeps failing', async () => {
    await expect(settings(fakeBrowser(9)).read()).rejects.toThrow('no room');
  });

  test.each([
    ['a style unheard of', { marks: { style: 'some' }, card: { restMs: 'soon' } }, 'dotted', 200],
    ['a card at once', { marks: { style: 'none' }, card: { restMs: 0 } }, 'none', 150],
    ['a card next week', { marks: { style: 'wash' }, card: { restMs: 1e9 } }, 'wash', 300],
    ['no object at all', 'every', 'dotted', 200],
  ])('that makes no sense is put right: %s', async (_name, stored, style, restMs) => {
    const browser = fakeBrowser();
    await browser.storage.local.set({ settings: stored });
    const { marks, card } = await settings(browser).read();
    expect([marks.style, card.restMs]).toEqual([style, restMs]);
  });
});
