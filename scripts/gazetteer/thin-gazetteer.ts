import type { Gazetteer, TopicNames } from '@/data/gazetteer';
import { compileLexicon } from '@/matching/lexicon';
import { createMentionFinder, type MentionFinder } from '@/matching/mention-finder';

type Form = TopicNames['forms'][string][number];

/**
 * The gazetteer without the forms that the grammar reads by itself (policy R8), so that they need not
 * be carried to pages: of a topic that frames make, each form in which a finder that knows none of
 * them finds it all the same.
 */
export function thinGazetteer(gazetteer: Gazetteer): Gazetteer {
  return withoutSpellings(withoutComposed(gazetteer));
}

/**
 * … and without the spellings that are read by their sound (policy R10), of names that are marked
 * only in passages about both countries, where other names are sure to stand.
 */
function withoutSpellings(gazetteer: Gazetteer): Gazetteer {
  const spelt = new Set(
    gazetteer.topics
      .filter(({ tier, kind }) => tier === 'contextual' && kind === 'person')
      .filter(({ topic }) => !isPart(gazetteer, topic))
      .map(({ topic }) => topic),
  );
  const bare = mapForms(
    gazetteer,
    ({ topic, forms }, form) =>
      !spelt.has(topic) ||
      Object.entries(forms).some(
        ([language, list]) => list.includes(form) && (list[0] === form || UNSPACED.has(language)),
      ),
  );
  return withUnreadTwice(gazetteer, bare, spelt);
}

/** Languages in which a name has no edges to hear it by. */
const UNSPACED = new Set(['ko', 'ja', 'zh-Hans', 'zh-Hant']);

function withoutComposed(gazetteer: Gazetteer): Gazetteer {
  const composed = composedTopics(gazetteer);
  const bare = mapForms(gazetteer, ({ topic }) => !composed.has(topic));
  return withUnreadTwice(gazetteer, bare, composed);
}

// What is kept may stand in the way of what was left out: once more, with all of it in place.
function withUnreadTwice(gazetteer: Gazetteer, bare: Gazetteer, thinned: ReadonlySet<string>) {
  return withUnread(gazetteer, withUnread(gazetteer, bare, thinned), thinned);
}

// The gazetteer with those thinned forms alone that the finder of another does not read.
function withUnread(
  gazetteer: Gazetteer,
  read: Gazetteer,
  thinned: ReadonlySet<string>,
): Gazetteer {
  const finder = createMentionFinder(compileLexicon(read));
  const kept = new Set(read.topics.flatMap(keysOf));
  return mapForms(gazetteer, (names, form) => {
    if (!thinned.has(names.topic) || kept.has(keyOf(names, form))) return true;
    return !isRead(finder, names, form);
  });
}

const keyOf = ({ topic }: TopicNames, form: Form) => `${topic} ${JSON.stringify(form)}`;
const keysOf = (names: TopicNames) =>
  Object.values(names.forms)
    .flat()
    .map((form) => keyOf(names, form));

// Topics whose own names are parts of frames must keep these.
function composedTopics({ topics, phrases }: Gazetteer): ReadonlySet<string> {
  const people = new Set(topics.flatMap(({ topic, kind }) => (kind === 'person' ? [topic] : [])));
  const framed = phrases.phrases.map(({ topic }) => topic);
  return new Set(framed.filter((topic) => !people.has(topic) && !isPart({ phrases }, topic)));
}

function isPart({ phrases }: Pick<Gazetteer, 'phrases'>, topic: string): boolean {
  return phrases.phrases.some(({ parts }) =>
    parts.some((part) => /^#(.*?)\??$/.exec(part)?.[1] === topic),
  );
}

function mapForms(
  gazetteer: Gazetteer,
  isKept: (names: TopicNames, form: Form) => boolean,
): Gazetteer {
  const topics = gazetteer.topics.map((names) => ({
    ...names,
    forms: Object.fromEntries(
      Object.entries(names.forms).map(([language, forms]) => [
        language,
        forms.filter((form) => isKept(names, form)),
      ]),
    ),
  }));
  return { ...gazetteer, topics };
}

/** Of a form, the share that must be found for it to be found. */
const ENOUGH = 0.8;

function isRead(finder: MentionFinder, { topic, tier }: TopicNames, form: Form): boolean {
  const text = typeof form === 'string' ? form : form.text;
  const isFree = tier === 'distinctive' && typeof form === 'string';
  const passage = `Pyongyang told Islamabad of this. (${text}). Islamabad told Pyongyang.`;
  // Korean writes blanks as it likes.
  const joined = /\p{Script=Hangul} \p{Script=Hangul}/u.test(text)
    ? passage.replace(text, text.replace(/ /g, ''))
    : passage;
  const contexts = new Set([passage, joined, ...(isFree ? [`(${text})`] : [])]);
  return [...contexts].every((context) => {
    const from = context.indexOf('(');
    const mentions = finder.openPage().read(context).mentions();
    return mentions.some(
      ({ topicId, start, end }) =>
        topicId === topic && start >= from && end - start >= ENOUGH * text.replace(/ /g, '').length,
    );
  });
}
