import { describe, expect, test } from 'vitest';
import { parseCommandLine } from '@/scripts/command-line/options';

describe('a command line', () => {
  test('holds words and switches in any order; - is a word', () => {
    const read = parseCommandLine(['a.txt', '--every', '-', '--', '--odd.txt'], ['every']);
    expect(read).toEqual({ words: ['a.txt', '-', '--odd.txt'], on: new Set(['every']) });
  });

  test.each([
    ['--evry', 'There is no option --evry; there are --every, --help.'],
    ['-x', 'There is no option -x'],
    ['--every=1', '--every takes no value'],
  ])('with %s has a problem, and the problem says so', (option, problem) => {
    expect(parseCommandLine([option], ['every'])).toEqual({
      problem: expect.stringContaining(problem),
    });
  });
});
