import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { fold } from '@/matching/fold';
import { parseNeeds } from '@/matching/needs';
import { findQuotes, gazetteer, lexicon } from '@/tests/fakes/real-lexicon';

const TOPICS = fileURLToPath(new URL('../../data/topics', import.meta.url));
const known = new Set(gazetteer.topics.map(({ topic }) => topic));

const forms = gazetteer.topics.flatMap(({ topic, tier, forms: byLanguage }) =>
  Object.entries(byLanguage).flatMap(([language, list]) =>
    list.map((form) => {
      const { text, needs = '' } = typeof form === 'string' ? { text: form } : form;
      return { topic, tier, language, text, needs };
    }),
  ),
);

/** Pairs and resolutions are read by rule; the policy's cases show how. */
const RELATION = 'dprk-pakistan-relations';
const READ_BY_RULE = new Set([RELATION, 'south-korea-pakistan']);

/** A word for every cue group that a form may ask for. */
const CUES: Record<string, string> = {
  weapons: 'a missile warhead',
  missile: 'a missile warhead',
  enrichment: 'enrichment of uranium',
  un: 'the UN resolution',
  diplomacy: 'the embassy',
  ship: 'a ship in port',
  india: 'customs of India',
  cyber: 'hackers',
  north: '조선중앙통신',
};

// A passage about both, with whatever else the form needs.
function inPassage(text: string, needs: string): string {
  const evidence = parseNeeds(needs)
    .flat()
    .flatMap((need) => ('subject' in need ? [CUES[need.subject] ?? nameOf(need.subject)] : []));
  return `Pyongyang told Islamabad of this. («${text}»). It told of ${[...new Set(evidence)].join('; ')}.`;
}

function nameOf(topic: string): string {
  const own = forms.filter((form) => form.topic === topic);
  return own.find(({ needs }) => needs === '')?.text ?? own[0]?.text ?? '';
}

describe('the gazetteer', () => {
  test('names only topics that the dataset describes', () => {
    const described = readdirSync(TOPICS).map((file) => file.replace(/\.json$/, ''));
    expect([...known].filter((topic) => !described.includes(topic))).toEqual([]);
  });

  test('covers at least fifteen topics in all twelve languages', () => {
    const marked = gazetteer.topics.filter(({ tier }) => tier !== 'component');
    expect(marked.length).toBeGreaterThanOrEqual(15);
    const languages = new Set(forms.map(({ language }) => language));
    expect([...languages].sort()).toEqual(
      ['ar', 'de', 'en', 'es', 'fr', 'hi', 'ja', 'ko', 'ru', 'ur', 'zh-Hans', 'zh-Hant'].sort(),
    );
  });

  test('asks only for evidence that can be given', () => {
    const subjects = forms.flatMap(({ needs }) =>
      parseNeeds(needs)
        .flat()
        .flatMap((need) => ('subject' in need ? [need.subject] : [])),
    );
    const groups = Object.keys(gazetteer.cues.groups);
    const given = new Set([...known, ...groups, 'dprk', 'pakistan', 'pair']);
    expect([...new Set(subjects)].filter((subject) => !given.has(subject))).toEqual([]);
  });

  test('gives no folded form to two topics', () => {
    const owners = new Map<string, Set<string>>();
    for (const { topic, text } of forms) {
      const key = fold(text).text;
      owners.set(key, (owners.get(key) ?? new Set()).add(topic));
    }
    const shared = [...owners].filter(([, topics]) => topics.size > 1);
    expect(shared.map(([key, topics]) => `${key}: ${[...topics]}`)).toEqual([]);
  });

  test('has every blocker hide a form it names', () => {
    const idle = gazetteer.blockers.filter(({ text, blocks }) => {
      const phrase = fold(text).text;
      return !forms.some((form) => form.topic === blocks && phrase.includes(fold(form.text).text));
    });
    expect(idle.map(({ text }) => text)).toEqual([]);
  });

  test('is found, form by form, in a sentence by itself', () => {
    const free = forms.filter(
      ({ topic, tier, needs }) => tier === 'distinctive' && needs === '' && topic !== RELATION,
    );
    const missed = free.filter(
      ({ topic, text }) => !findQuotes([`(${text})`]).some(([found]) => found === topic),
    );
    expect(missed.map(({ topic, text }) => `${topic}: ${text}`)).toEqual([]);
    expect(free.length).toBeGreaterThan(800);
  });

  test('is found, form by form, in a passage that gives it all it may need', () => {
    const names = forms.filter(
      ({ tier, topic }) => tier !== 'component' && !READ_BY_RULE.has(topic),
    );
    const missed = names.filter(
      ({ topic, text, needs }) =>
        !findQuotes([inPassage(text, needs)]).some(([found]) => found === topic),
    );
    expect(missed.map(({ topic, text, needs }) => `${topic}: ${text} [${needs}]`)).toEqual([]);
    expect(names.length).toBeGreaterThan(6000);
  });

  test('gates every form that needs evidence: alone it marks nothing of its topic', () => {
    const gated = forms.filter(({ needs }) => /near:/.test(needs));
    const loose = gated.filter(({ topic, text }) =>
      findQuotes([`(${text})`]).some(([found, quote]) => found === topic && quote === text),
    );
    expect(loose.map(({ topic, text, needs }) => `${topic}: ${text} [${needs}]`)).toEqual([]);
    expect(gated.length).toBeGreaterThan(200);
    expect(lexicon.patterns.length).toBeGreaterThan(2000);
  });
});
