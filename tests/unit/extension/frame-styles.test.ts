import { describe, expect, test } from 'vitest';
import { createFrameStyles } from '@/extension/frame-styles';
import type { Ask } from '@/extension/messages';

/** The styles of one frame, what is asked of the background for them, and the frame's end. */
function frame(failures = 0) {
  const asked: string[] = [];
  const ending = new AbortController();
  let left = failures;
  const ask = (async (name: string) => {
    asked.push(name);
    left -= 1;
    if (left >= 0) throw new Error('stopped');
    return null;
  }) as unknown as Ask;
  const styles = createFrameStyles(ask, ending.signal);
  const settled = () => new Promise((resolve) => setTimeout(resolve));
  return { asked, styles, settled, end: () => ending.abort() };
}

describe('the styles of marks', () => {
  test('are asked for once, however many need them, and go with the last', async () => {
    const { asked, styles, settled } = frame();
    styles.need('marks', true);
    styles.need('emphasis', true);
    styles.need('emphasis', false);
    await settled();
    expect(asked).toEqual(['giveMarkStyles']);
    styles.need('marks', false);
    await settled();
    expect(asked).toEqual(['giveMarkStyles', 'removeMarkStyles']);
  });

  test('go for good when the page is marked no longer', async () => {
    const { asked, styles, settled, end } = frame();
    styles.need('marks', true);
    end();
    styles.need('emphasis', true);
    await settled();
    expect(asked).toEqual(['giveMarkStyles', 'removeMarkStyles']);
  });

  test('are not spoken of where nothing needs them', async () => {
    const { asked, styles, settled, end } = frame();
    styles.need('marks', false);
    end();
    await settled();
    expect(asked).toEqual([]);
  });

  test('are asked for once more where the background was stopped', async () => {
    const { asked, styles, settled } = frame(1);
    styles.need('emphasis', true);
    await settled();
    expect(asked).toEqual(['giveMarkStyles', 'giveMarkStyles']);
  });
});
