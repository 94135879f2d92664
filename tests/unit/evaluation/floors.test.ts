import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { shippedFinder, shippedGazetteer } from '@/scripts/annotate/shipped-finder';
import { readFloors, shortfalls } from '@/scripts/evaluation/floors';
import type { Label } from '@/scripts/evaluation/labelled-item';
import { shippedPredict } from '@/scripts/evaluation/predict';
import { readLabelled } from '@/scripts/evaluation/read-labelled';
import { outcomesOf } from '@/scripts/evaluation/score';
import { FLOORS_FILE, ownSources } from '@/scripts/evaluation/sources';
import { topicsOf } from '@/scripts/evaluation/topics';
import { itemOf, label } from './items';

const gazetteer = shippedGazetteer();
const topics = topicsOf(gazetteer);

describe('our own labelled texts', () => {
  test('are found in as well as their floors ask, in total and in every language', () => {
    const items = readLabelled(ownSources(), topics);
    const outcomes = outcomesOf(items, shippedPredict(shippedFinder(gazetteer)));
    expect(outcomes.some((outcome) => outcome.label)).toBe(true);
    expect(shortfalls(outcomes, readFloors(FLOORS_FILE))).toEqual([]);
  });
});

describe('the guard', () => {
  const folder = mkdtempSync(join(tmpdir(), 'labelled-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const both = (floor: { precision: number; recall: number }) => ({ total: floor, en: floor });
  const HIGHEST = both({ precision: 1, recall: 1 });
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) => label('komid', index * 4, index * 4 + 3));

  /** What the guard says where these are the labels and those the predictions. */
  function guard(labels: readonly Label[], predictions: readonly Label[], floors = HIGHEST) {
    return shortfalls(
      outcomesOf([itemOf(labels)], () => predictions),
      floors,
    );
  }

  test('says nothing where every label is met', () => {
    expect(guard(many(20), many(20))).toEqual([]);
  });

  test('fails when one label is broken, in total and in its language', () => {
    const [, ...others] = many(20);
    expect(guard([label('karachi', 0, 3), ...others], many(20))).toEqual([
      'total: precision is 0.9500, below its floor of 1',
      'total: recall is 0.9500, below its floor of 1',
      'en: precision is 0.9500, below its floor of 1',
      'en: recall is 0.9500, below its floor of 1',
    ]);
    expect(guard(many(20), others, both({ precision: 1, recall: 0.95 }))).toEqual([]);
  });

  test('judges a language by itself from 20 labels on', () => {
    expect(guard(many(19), [])).toEqual(['total: recall is 0.0000, below its floor of 1']);
    expect(guard(many(20), [])).toHaveLength(2);
  });

  test('asks for a floor for every language it judges', () => {
    const floors = { total: { precision: 0, recall: 0 } };
    expect(guard(many(20), [], floors as never)).toEqual([
      'en: has no floor; write one into floors.json',
    ]);
  });

  test('fails when a label of our own names a topic that there is not', () => {
    const [own] = ownSources();
    const path = join(folder, 'en.txt');
    const text = readFileSync(own?.path ?? '', 'utf8');
    const line = text.split('\n').findIndex((one) => one.includes('|')) + 1;
    writeFileSync(path, text.replace('|', '|no-'));
    const read = () => readLabelled([{ path, name: 'en.txt' }], topics);
    expect(read).toThrow(`en.txt:${line}: there is no topic "no-`);
  });

  test('refuses floors that are none', () => {
    const path = join(folder, 'floors.json');
    writeFileSync(path, '{ "total": { "precision": 95, "recall": 0.9 } }');
    expect(() => readFloors(path)).toThrow();
  });
});
