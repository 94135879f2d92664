import { expect, test } from 'vitest';
import { createSaves } from '@/extension/saves';

/** Saves of which each can be made to fail when that is wanted. */
function failingSaves() {
  const errors: unknown[] = [];
  const saves = createSaves((error) => errors.push(error));
  function begin(thing: string) {
    let [end, fail] = [() => {}, () => {}];
    const work = () =>
      new Promise<void>((resolve, reject) => {
        end = resolve;
        fail = () => reject(new Error(thing));
      });
    const isSaved = saves.save(thing, work);
    return { isSaved, end: () => end(), fail: () => fail() };
  }
  return { begin, errors };
}

test('what fails is told, and reported', async () => {
  const { begin, errors } = failingSaves();
  const only = begin('news.test');
  only.fail();
  expect(await only.isSaved).toBe(false);
  expect(errors).toEqual([new Error('news.test')]);
});

test('what has been set anew since is not told of, in whichever order they end', async () => {
  const { begin, errors } = failingSaves();
  const [first, second] = [begin('news.test'), begin('news.test')];
  second.end();
  first.fail();
  expect([await first.isSaved, await second.isSaved]).toEqual([true, true]);
  expect(errors).toHaveLength(1);
});

test('the latest is told of, though what came before it was saved', async () => {
  const { begin } = failingSaves();
  const [first, second] = [begin('news.test'), begin('news.test')];
  second.fail();
  first.end();
  expect([await first.isSaved, await second.isSaved]).toEqual([true, false]);
});

test('what is set for another thing meanwhile changes nothing about it', async () => {
  const { begin } = failingSaves();
  const [first, second] = [begin('news.test'), begin('other.test')];
  second.end();
  first.fail();
  expect([await first.isSaved, await second.isSaved]).toEqual([false, true]);
});
