import { describe, expect, test } from 'vitest';
import { checkContent, formatFinding, rulesFor } from '@/scripts/dataset/check-content';
import { BROKEN_CLAIMS } from './broken-claims';
import { BROKEN_CONFLICTS } from './broken-conflicts';
import { BROKEN_EDITIONS } from './broken-editions';
import { BROKEN_LINKS } from './broken-links';
import { BROKEN_OPENINGS } from './broken-openings';
import { BROKEN_SUMMARIES } from './broken-summaries';
import { BROKEN_TEXTS } from './broken-texts';
import { HARMLESS } from './harmless';
import { claim, conflict, smallContent, source } from './small-content';

const LAST_YEAR = 2026;

const BROKEN = [
  ...BROKEN_CLAIMS,
  ...BROKEN_CONFLICTS,
  ...BROKEN_EDITIONS,
  ...BROKEN_LINKS,
  ...BROKEN_OPENINGS,
  ...BROKEN_SUMMARIES,
  ...BROKEN_TEXTS,
];

describe('the rules', () => {
  test('find nothing in content that keeps them', () => {
    expect(checkContent(smallContent(), LAST_YEAR)).toEqual([]);
    expect(checkContent(smallContent({ conflicts: [conflict()] }), LAST_YEAR)).toEqual([]);
  });

  test.each(BROKEN)('%s reports %s', (rule, _what, broken, says) => {
    const findings = checkContent(smallContent(broken), LAST_YEAR).filter(
      (finding) => finding.rule === rule,
    );
    expect(findings.map((finding) => formatFinding(finding)).join('\n')).toContain(says);
  });

  test('are each proven by broken content', () => {
    expect([...new Set(BROKEN.map(([rule]) => rule))].sort()).toEqual(
      Object.keys(rulesFor(LAST_YEAR)).sort(),
    );
  });

  test('name the file where an entry stands, not the one where it belongs', () => {
    const files = [
      { path: 'topics/first-flight.json', ids: ['first-flight'] },
      { path: 'facts/ghauri.json', ids: ['first-flight'] },
    ];
    const claims = [claim({ topics: ['ghuari'] })];
    const findings = checkContent(smallContent({ claims, files }), LAST_YEAR);
    expect(
      findings.filter(({ rule }) => rule === 'references-resolve').map(({ file }) => file),
    ).toEqual(['facts/ghauri.json']);
  });

  test('name the file where an entry belongs if another of its id stands elsewhere', () => {
    const files = ['facts/ballistic.json', 'facts/ghauri.json'].map((path) => ({
      path,
      ids: ['first-flight'],
    }));
    const content = smallContent({ claims: [claim({ date: '1898' })], files });
    const found = checkContent(content, LAST_YEAR).find(
      ({ rule }) => rule === 'dates-are-plausible',
    );
    expect(found?.file).toBe('facts/ghauri.json');
  });

  test('report once that nothing was read, whatever kind it is of', () => {
    const sources = [source({ kind: 'official-media', standpoint: 'dprk', read: false })];
    expect(checkContent(smallContent({ sources }), LAST_YEAR).map(({ rule }) => rule)).toEqual([
      'claims-are-supported',
    ]);
  });

  test('report the file, the entry, the rule, the fault and the cure', () => {
    const [finding] = checkContent(smallContent({ claims: [claim({ date: '1898' })] }), LAST_YEAR);
    expect(finding && formatFinding(finding)).toBe(
      'data/facts/ghauri.json: first-flight, date\n' +
        '  rule: dates-are-plausible\n' +
        '  wrong: "1898" is not between 1940 and 2026\n' +
        '  cure: write it as EDTF, such as 1993-12, 1997/2001 or 1972/..',
    );
    expect(finding && formatFinding(finding, 7)).toContain(
      'data/facts/ghauri.json:7: first-flight, date\n',
    );
  });
});

describe('the rules let through', () => {
  test.each(HARMLESS)('%s', (_what, content) => {
    expect(checkContent(smallContent(content), LAST_YEAR)).toEqual([]);
  });
});
