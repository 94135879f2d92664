import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { CiteMenu } from '@/components/CiteMenu';
import citeCss from '@/components/cite.css?inline';
import { cite as strings } from '@/components/cite-strings';
import tokensCss from '@/components/tokens.css?inline';
import type { CiteFormat } from '@/data/cite-format';
import { emulate } from './mount';

afterEach(async () => {
  document.body.replaceChildren();
  await emulate({});
});

type OnCite = Parameters<typeof CiteMenu>[0]['onCite'];

function mount(onCite: OnCite = async () => {}, format: CiteFormat = 'chicago', dir = 'ltr') {
  const root = document.createElement('main');
  root.className = 'parallax';
  root.dir = dir;
  const style = document.createElement('style');
  style.textContent = tokensCss + citeCss;
  document.body.append(style, root);
  render(
    <>
      <CiteMenu claimIds={['khan-pardon-2004']} format={format} onCite={onCite} />
      <button type="button">Elsewhere</button>
    </>,
    root,
  );
  return root;
}

const arrow = () => page.getByRole('button', { name: 'Choose a format' });
const focused = () => document.activeElement?.textContent;
const press = (keys: string) => userEvent.keyboard(keys);

describe('the button', () => {
  test('copies in the format used last, and says so politely', async () => {
    const copied: [readonly string[], CiteFormat][] = [];
    mount(async (...what) => void copied.push(what), 'mla');
    await page.getByRole('button', { name: 'Cite', exact: true }).click();
    await expect.element(page.getByRole('status')).toHaveTextContent('Copied as MLA entry.');
    expect(copied).toEqual([[['khan-pardon-2004'], 'mla']]);
  });

  test('says what to do where nothing could be copied', async () => {
    mount(() => Promise.reject(new Error('NotAllowedError')));
    await page.getByRole('button', { name: 'Cite', exact: true }).click();
    await expect.element(page.getByRole('status')).toHaveTextContent(strings.failed);
  });
});

describe('the menu', () => {
  test('opens by its arrow, tells the format in use, and copies what is chosen', async () => {
    const copied: CiteFormat[] = [];
    mount(async (_ids, format) => void copied.push(format), 'apa');
    await arrow().click();
    await expect
      .element(page.getByRole('menuitemradio', { name: 'APA reference' }))
      .toHaveAttribute('aria-checked', 'true');
    await page.getByRole('menuitemradio', { name: 'BibTeX' }).click();
    await expect.element(page.getByRole('status')).toHaveTextContent('Copied as BibTeX.');
    expect(copied).toEqual(['bibtex']);
    expect(page.getByRole('menu').query()).toBeNull();
    expect(document.activeElement).toBe(arrow().element());
  });

  test('goes round by arrow keys, to its ends, and by letters', async () => {
    mount();
    (arrow().element() as HTMLElement).focus();
    await press('{ArrowDown}');
    expect(focused()).toBe('Chicago footnote');
    await press('{ArrowUp}');
    expect(focused()).toBe('CSL-JSON');
    await press('{ArrowDown}{ArrowDown}');
    expect(focused()).toBe('APA reference');
    await press('{End}');
    expect(focused()).toBe('CSL-JSON');
    await press('{Home}m');
    expect(focused()).toBe('MLA entry');
    await press('m');
    expect(focused()).toBe('Markdown');
  });

  test('opens at its end by the arrow up', async () => {
    mount();
    (arrow().element() as HTMLElement).focus();
    await press('{ArrowUp}');
    expect(focused()).toBe('CSL-JSON');
  });

  test('closes by Escape, which nobody else hears, and gives the focus back', async () => {
    const heard: string[] = [];
    mount().addEventListener('keydown', ({ key }) => heard.push(key));
    await arrow().click();
    await press('{Escape}');
    expect(page.getByRole('menu').query()).toBeNull();
    expect(document.activeElement).toBe(arrow().element());
    expect(heard).toEqual([]);
  });

  test('closes when the reader goes elsewhere, and by its own arrow', async () => {
    mount();
    await arrow().click();
    await page.getByRole('button', { name: 'Elsewhere' }).click();
    expect(page.getByRole('menu').query()).toBeNull();
    await arrow().click();
    await arrow().click();
    expect(page.getByRole('menu').query()).toBeNull();
  });
});

describe.each(['light', 'dark'] as const)('in %s', (theme) => {
  test.each(['ltr', 'rtl'])('has no violations, closed or open, %s', async (dir) => {
    await emulate({ 'prefers-color-scheme': theme });
    const root = mount(undefined, 'chicago', dir);
    const violations = async () =>
      (await axe.run(root)).violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`);
    expect(await violations()).toEqual([]);
    await arrow().click();
    expect(await violations()).toEqual([]);
    for (const item of page.getByRole('menuitemradio').elements()) {
      expect(item.getBoundingClientRect().height).toBeGreaterThanOrEqual(24);
    }
  });
});
