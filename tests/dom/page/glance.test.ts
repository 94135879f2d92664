import { describe, expect, test } from 'vitest';
import { indexHints } from '@/matching/hint-index';
import { createLookout } from '@/matching/lookout';
import { glanceOver } from '@/page/glance';

const index = indexHints({
  alone: ['komid4', 'northkorea7', 'пхеньян4', '北朝鮮3'].join('\n'),
  north: '',
  south: '',
});

function glance(html: string): boolean {
  document.body.innerHTML = html;
  const { sees } = createLookout(index);
  const steps = glanceOver(document.body, sees);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

describe('a glance at a page', () => {
  test.each([
    ['a name', '<p>KOMID</p>', true],
    ['a name over inline elements', '<p>North <b>Ko</b>rea</p>', true],
    ['a name behind a block that touches it', '<div>Москва</div><div>Пхеньян</div>', true],
    ['a name behind a line break', '<p>Москва<br>Пхеньян</p>', true],
    ['a name far down', `<p>${'word '.repeat(30_000)}</p><p>北朝鮮</p>`, true],
    ['a name over the end of a step', `<p>${'word '.repeat(9_999)}North <i>Korea</i></p>`, true],
    ['no name', '<p>Komodo, North Dakota, Пхень.</p>', false],
    ['a name in a script', '<script type="text/plain">KOMID</script>', false],
  ])('notices %s or its absence', (_name, html, answer) => {
    expect(glance(html)).toBe(answer);
  });
});
