import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { SiteChoices, type SiteRules } from '@/components/SiteChoices';
import type { SiteState } from '@/components/SiteSwitch';
import { clearPage, mountPopup, textOf } from './mount';
import { showPopup } from './show-popup';

afterEach(clearPage);

const USUAL: SiteRules = {
  level: 'quiet',
  by: { kind: 'default' },
  host: 'www.dawn.com',
  domain: 'dawn.com',
  own: { page: undefined, host: undefined, domain: undefined },
  isPaused: false,
  isRemovable: false,
};

/** The choices on the page; gives what the reader did with them. */
function show(rules: Partial<SiteRules> = {}, isUnsaved = false) {
  const done: unknown[][] = [];
  const note =
    (what: string) =>
    (...args: unknown[]) =>
      done.push([what, ...args]);
  const view = mountPopup(
    <div class="parallax">
      <SiteChoices
        rules={{ ...USUAL, ...rules }}
        isUnsaved={isUnsaved}
        onLevel={note('level')}
        onRemove={note('remove')}
        onPause={note('pause')}
        onResume={note('resume')}
      />
    </div>,
  );
  return { view, done };
}

describe('the choices for a site', () => {
  test.each<[Partial<SiteRules>, string]>([
    [{}, 'The first mention in each section is marked here: there is no rule for it'],
    [{ level: 'off', by: { kind: 'host', host: 'dawn.com' } }, 'your rule for dawn.com says so.'],
    [{ by: { kind: 'domain', host: 'dawn.com' } }, 'your rule for all of dawn.com says so.'],
    [{ by: { kind: 'pattern', pattern: '*.pk/n*' } }, 'your rule for *.pk/n* says so.'],
    [{ level: 'request', by: { kind: 'page' } }, 'Nothing is read here until you ask'],
    [{ level: 'off', by: { kind: 'pause' } }, 'Parallax is paused.'],
    [{ by: { kind: 'managed' } }, 'whoever runs this computer has set it so.'],
  ])('say which rule decides: %j', (rules, words) => {
    expect(textOf(show(rules).view)).toContain(words);
  });

  test('set a level for page, host and domain, and take it away', async () => {
    const { done } = show({ own: { ...USUAL.own, host: 'off' } });
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'This page' }), 'full');
    const host = page.getByRole('combobox', { name: /^\u2068www\.dawn\.com/ });
    await expect.element(host).toHaveValue('off');
    await userEvent.selectOptions(host, '');
    await userEvent.selectOptions(page.getByRole('combobox', { name: /All of/ }), 'request');
    expect(done).toEqual([
      ['level', 'page', 'full'],
      ['level', 'host', undefined],
      ['level', 'domain', 'request'],
    ]);
  });

  test('have no domain where there is none', () => {
    show({ domain: undefined });
    expect(page.getByRole('combobox').elements()).toHaveLength(2);
  });

  test('can be used by keyboard alone', async () => {
    const { done } = show({ isRemovable: true });
    await userEvent.keyboard('{Tab}{Enter}{Tab}{Tab}{Tab}{Tab}{Enter}{Tab} ');
    expect(done).toEqual([['remove'], ['pause', 'hour'], ['pause', 'restart']]);
  });

  test('end a pause', async () => {
    const { done } = show({ isPaused: true });
    await page.getByRole('button', { name: 'Resume now' }).click();
    expect(done).toEqual([['resume']]);
  });

  test('hold nothing to set where whoever runs the computer has set it', () => {
    show({ by: { kind: 'managed' } });
    expect(page.getByRole('combobox').elements()).toEqual([]);
  });

  test('say that something could not be saved', () => {
    expect(textOf(show({}, true).view)).toContain('That could not be saved.');
  });
});

describe('the switch of a site', () => {
  const stateOf = (site: SiteState) => {
    showPopup({ site });
    const element = page.getByRole('switch').element();
    return [element.getAttribute('aria-checked'), textOf(element.querySelector('.site-state'))];
  };
  const host = 'www.dawn.com';

  test('tells of a pause and of its end', () => {
    const until = new Date(2026, 10, 23, 14, 5).getTime();
    expect(stateOf({ kind: 'paused', host, until })).toEqual(['false', 'Paused until 14:05']);
    expect(stateOf({ kind: 'paused', host })).toEqual([
      'false',
      'Paused until the browser restarts',
    ]);
  });

  test('tells of a page that waits to be asked, which can be asked for below', async () => {
    let asked = 0;
    expect(stateOf({ kind: 'request', host })).toEqual(['true', 'On request']);
    showPopup({
      site: { kind: 'request', host },
      onMark: () => {
        asked += 1;
      },
    });
    await page.getByRole('button', { name: 'Mark this page now' }).click();
    expect(asked).toBe(1);
  });

  test('does nothing where whoever runs the computer has set it, and says so', async () => {
    const asked: boolean[] = [];
    const popup = showPopup({
      site: { kind: 'off', host, isManaged: true },
      onSiteChange: (isOn) => asked.push(isOn),
    });
    const element = page.getByRole('switch');
    expect(element.element().getAttribute('aria-disabled')).toBe('true');
    await element.click({ force: true });
    expect(asked).toEqual([]);
    expect(textOf(popup)).toContain('It cannot be changed here.');
    expect(textOf(popup)).not.toContain('Switch it on');
  });

  test('wraps a host of any length, in the narrowest panel', async () => {
    const long = `${'abcdefghij'.repeat(12)}.${'klm-'.repeat(40)}n.example`;
    await page.viewport(320, 700);
    document.documentElement.classList.add('in-panel');
    const popup = showPopup({ site: { kind: 'on', host: long } });
    expect(popup.scrollWidth).toBeLessThanOrEqual(320);
    const track = popup.querySelector('.track')?.getBoundingClientRect();
    expect(track?.right).toBeLessThanOrEqual(320);
    document.documentElement.classList.remove('in-panel');
    await page.viewport(800, 900);
  });
});
