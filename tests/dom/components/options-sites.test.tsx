import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { OptionsSites } from '@/components/OptionsSites';
import type { RuleChange, RuleRow } from '@/components/rule-row';
import { readTypedRule } from '@/extension/read-typed-rule';
import { clearPage, frame, textOf } from './mount';
import { rulesOf, settingsWith, showSection, usualProps } from './show-options';

afterEach(clearPage);

function show(rules: readonly RuleRow[], level: 'off' | 'quiet' = 'quiet') {
  const changes: RuleChange[][] = [];
  const draw = (now: readonly RuleRow[]) =>
    showSection(
      'sites',
      <OptionsSites
        {...usualProps({ settings: settingsWith({ level }) })}
        rules={now}
        parse={readTypedRule}
        onRules={(steps) => changes.push([...steps])}
        onResume={undefined}
      />,
    );
  return { app: draw(rules), changes, draw };
}

const rows = (app: Element) => [...app.querySelectorAll('.opt-rules > li')].map(textOf);
const field = () => page.getByLabelText('Address or pattern');
const add = () => page.getByRole('button', { name: 'Add a rule' });

describe('adding a rule', () => {
  test('says what it will match, and adds what was chosen', async () => {
    const { app, changes } = show([]);
    await field().fill('https://dawn.com/news?id=1');
    expect(textOf(app)).toContain('Only the page “dawn.com/news?id=1”');
    await page.getByLabelText(/All pages of “.?dawn\.com.?” and of every host/).click();
    await page.getByLabelText('Level').selectOptions('Full');
    await add().click();
    const rule = { kind: 'domain', name: 'dawn.com' };
    expect(changes).toEqual([[{ rule, level: 'full' }]]);
    expect(field().element()).toHaveProperty('value', '');
    expect(document.activeElement).toBe(field().element());
  });

  test('is by the Enter key as well, and for what the usual level is not', async () => {
    const { changes, draw } = show([], 'off');
    await field().fill('*.gov.pk');
    await userEvent.keyboard('{Enter}');
    expect(changes).toEqual([[{ rule: { kind: 'pattern', name: '*.gov.pk' }, level: 'quiet' }]]);
    draw([]);
  });

  test('says what is wrong when it is tried, keeps what was typed, and is quiet before', async () => {
    const { app, changes } = show([]);
    await field().fill('two words');
    expect(app.querySelector('[role=alert]')?.textContent).toBe('');
    await add().click();
    expect(app.querySelector('[role=alert]')?.textContent).toContain('not an address');
    expect(field().element().getAttribute('aria-invalid')).toBe('true');
    expect(field().element()).toHaveProperty('value', 'two words');
    expect(changes).toEqual([]);
  });

  test('says which rule it replaces, and refuses to replace a managed one', async () => {
    const rule = { kind: 'host', name: 'dawn.com', level: 'full' } as const;
    const { app, draw, changes } = show([{ ...rule, isManaged: false }]);
    await field().fill('dawn.com');
    expect(textOf(app)).toContain('There is a rule for this, set to “Full”');
    draw([{ ...rule, isManaged: true }]);
    await add().click();
    expect(app.querySelector('[role=alert]')?.textContent).toContain('cannot be replaced');
    expect(changes).toEqual([]);
  });
});

describe('the list of rules', () => {
  test('shows a hundred of two thousand, and more when asked, also after a change', async () => {
    const rules = rulesOf(2000);
    const { app, draw } = show(rules);
    expect(rows(app)).toHaveLength(100);
    await page.getByRole('button', { name: 'Show 100 more of 1900' }).click();
    expect(rows(app)).toHaveLength(200);
    draw(rules.slice(0, -1));
    expect(rows(app)).toHaveLength(200);
  });

  test('finds, sorts and counts', async () => {
    const { app } = show(rulesOf(2000));
    await page.getByLabelText('Find a rule').fill('site-77');
    expect(textOf(app)).toContain('11 of 2,000 rules');
    await page.getByLabelText('Sort by').selectOptions('Level');
    const levels = [...app.querySelectorAll<HTMLSelectElement>('.opt-rules select')].map(
      ({ value }) => value,
    );
    expect(levels.slice(0, 2)).toEqual(['off', 'off']);
    expect(levels.at(-1)).toBe('full');
    await page.getByLabelText('Find a rule').fill('nowhere');
    expect(textOf(app)).toContain('No rule has “nowhere” in its name.');
  });

  test('sets a level in place and removes a rule, with the focus on the next', async () => {
    const { changes } = show(rulesOf(4));
    await page.getByLabelText(/Level for “.?site-1\.example\.org.?”/).selectOptions('Full');
    await page.getByRole('button', { name: /Remove the rule for “.?site-2/ }).click();
    expect(changes).toMatchObject([
      [{ rule: { name: 'site-1.example.org' }, level: 'full' }],
      [{ rule: { name: 'site-2.example.org/a' }, level: undefined }],
    ]);
    expect(document.activeElement?.getAttribute('aria-label')).toContain('site-3');
  });

  test('removes several that were chosen, and none that a search hides', async () => {
    const { changes } = show(rulesOf(8));
    await page.getByLabelText(/Choose the rule for “.?site-3\.example\.org.?”/).click();
    await page.getByLabelText(/Choose the rule for “.?site-5\.example\.org.?”/).click();
    await page.getByLabelText('Find a rule').fill('site-');
    await page.getByLabelText('Choose all that are listed').click();
    await page.getByRole('button', { name: 'Remove 7 chosen rules' }).click();
    expect(changes[0]).toHaveLength(7); // All but the managed one.
    await page.getByLabelText(/Choose the rule for “.?site-3\.example\.org.?”/).click();
    await page.getByLabelText(/Choose the rule for “.?site-5\.example\.org.?”/).click();
    await page.getByLabelText(/Choose the rule for “.?site-6\.example\.org\/a.?”/).click();
    await page.getByLabelText('Find a rule').fill('.org/a');
    await page.getByRole('button', { name: 'Remove 1 chosen rule' }).click();
    expect(changes[1]).toMatchObject([{ rule: { name: 'site-6.example.org/a' } }]);
  });

  test('shows what the computer’s owner has set, locked', async () => {
    const { app } = show(rulesOf(2));
    const [managed] = app.querySelectorAll('.opt-rules > li');
    expect(textOf(managed ?? null)).toContain('Set by whoever runs this computer');
    expect(managed?.querySelectorAll('select, button, input')).toHaveLength(0);
  });

  test('tells that there are none', async () => {
    const { app } = show([]);
    await frame();
    expect(textOf(app)).toContain('You have no rules yet.');
  });
});
