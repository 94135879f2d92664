import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { useRoute } from '@/entrypoints/library/use-route';
import { useSection } from '@/entrypoints/options/use-section';

afterEach(() => {
  render(null, document.body);
  history.replaceState(null, '', location.pathname);
});

/** The address changes between a page's first drawing and its hearing of that: no event tells it later. */
function changeOnce(hash: string): void {
  if (!location.hash) history.replaceState(null, '', hash);
}

function Section() {
  const section = useSection();
  changeOnce('#card');
  return <p>{section}</p>;
}

function Route() {
  const { route } = useRoute();
  changeOnce('#disputes');
  return <p>{route.view}</p>;
}

test.each([
  ['options', <Section key="options" />, 'card'],
  ['library', <Route key="library" />, 'disputes'],
])(
  '%s shows what the address names by the time that it hears of changes',
  async (_name, page, shown) => {
    render(page, document.body);
    await expect.poll(() => document.querySelector('p')?.textContent).toBe(shown);
  },
);
