import { describe, expect, test } from 'vitest';
import { listRules } from '@/extension/rule-list';
import { inverseOf, type RuleStep, setRules } from '@/extension/set-rules';
import { settings } from '@/extension/settings';
import { siteStore } from '@/extension/site-store';
import { fakeBrowser } from '@/tests/fakes/fake-browser';

const STEPS: readonly RuleStep[] = [
  { rule: { kind: 'host', name: 'dawn.com' }, level: 'off' },
  { rule: { kind: 'domain', name: 'dawn.com' }, level: 'full' },
  { rule: { kind: 'page', name: 'dawn.com/a?b=1' }, level: 'request' },
  { rule: { kind: 'page', name: 'file:///home/a.html' }, level: 'off' },
  { rule: { kind: 'host', name: 'file://' }, level: 'quiet' },
  { rule: { kind: 'pattern', name: '*.gov.pk/*' }, level: 'off' },
];

function stored() {
  const browser = fakeBrowser();
  const [own, sites] = [settings(browser), siteStore(browser)];
  return {
    set: (steps: readonly RuleStep[]) => setRules(browser, steps),
    list: async () => listRules({ ...(await own.read()), sites: await sites.all() }),
    verdicts: async (address: string) => (await sites.rulesFor(address)).sites,
  };
}

const words = (rules: ReturnType<typeof listRules>) =>
  rules.map(({ kind, name, level }) => `${kind} ${name} ${level}`).sort();
const wanted = words(STEPS.map(({ rule, level }) => ({ ...rule, level: level ?? 'off' })));

describe('rules', () => {
  test('are listed one by one as they were set', async () => {
    const { set, list } = stored();
    await set(STEPS);
    expect(words(await list())).toEqual(wanted);
  });

  test('of pages stand where pages look for them', async () => {
    const { set, verdicts } = stored();
    await set(STEPS);
    expect(await verdicts('https://dawn.com/a?b=1')).toMatchObject({
      'dawn.com': { pages: { '/a?b=1': 'request' } },
    });
    expect(await verdicts('file:///home/a.html')).toMatchObject({
      'file://': { pages: { '/home/a.html': 'off' } },
    });
  });

  test('are changed, taken away and put back as they were', async () => {
    const { set, list } = stored();
    await set(STEPS);
    const steps: RuleStep[] = [
      { rule: { kind: 'host', name: 'dawn.com' }, level: 'full' },
      { rule: { kind: 'pattern', name: '*.gov.pk/*' }, level: undefined },
      { rule: { kind: 'page', name: 'dawn.com/a?b=1' }, level: undefined },
      { rule: { kind: 'host', name: 'geo.tv' }, level: 'off' },
    ];
    const back = inverseOf(steps, await list());
    await set(steps);
    expect(words(await list())).toEqual([
      'domain dawn.com full',
      'host dawn.com full',
      'host file:// quiet',
      'host geo.tv off',
      'page file:///home/a.html off',
    ]);
    await set(back);
    expect(words(await list())).toEqual(wanted);
  });

  test('go by the thousand, and come back', async () => {
    const { set, list } = stored();
    const many = Array.from({ length: 2000 }, (_, at) => ({
      ...{ rule: { kind: 'host', name: `h${at}.test` } as const, level: 'off' as const },
    }));
    await set(many);
    expect(await list()).toHaveLength(2000);
    await set(many.map(({ rule }) => ({ rule, level: undefined })));
    expect(await list()).toEqual([]);
  });
});
