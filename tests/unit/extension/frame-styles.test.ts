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
  const { need: styles } = createFrameStyles(ask, ending.signal);
  const settled = () => new Promise((resolve) => setTimeout(resolve));
  return { asked, styles, settled, end: () => ending.abort() };
}

describe('the styles of marks', () => {
  test('are asked for once, however much needs them, and go with the last', async () => {
    const { asked, styles, settled } = frame();
    styles({ isFound: true, isDrawn: true });
    styles({ isEmphasised: true });
    styles({ isEmphasised: false });
    await settled();
    expect(asked).toEqual(['giveMarkStyles']);
    styles({ isDrawn: false });
    await settled();
    expect(asked).toEqual(['giveMarkStyles', 'removeMarkStyles']);
  });

  test('where nothing is drawn, are there for as long as a mention stands out', async () => {
    const { asked, styles, settled } = frame();
    styles({ isFound: true, isDrawn: false });
    await settled();
    expect(asked).toEqual([]);
    styles({ isEmphasised: true });
    styles({ isEmphasised: false });
    await settled();
    expect(asked).toEqual(['giveMarkStyles', 'removeMarkStyles']);
  });

  test('that were refused are asked for again with what needs them next', async () => {
    const { asked, styles, settled } = frame(1);
    styles({ isFound: true, isDrawn: true });
    await settled();
    expect(asked).toEqual(['giveMarkStyles']);
    styles({ isEmphasised: true });
    await settled();
    expect(asked).toEqual(['giveMarkStyles', 'giveMarkStyles']);
  });

  test('are there for as long as a card is open, its mention gone or not', async () => {
    const { asked, styles, settled } = frame();
    styles({ isEmphasised: true });
    styles({ hasCard: true });
    styles({ isEmphasised: false });
    await settled();
    expect(asked).toEqual(['giveMarkStyles']);
    styles({ hasCard: false });
    await settled();
    expect(asked).toEqual(['giveMarkStyles', 'removeMarkStyles']);
  });

  test('are waited for, and what is marked anew waits for what was before', async () => {
    const done: string[] = [];
    const ask = (async (name: string) => {
      await new Promise((resolve) => setTimeout(resolve, name === 'giveMarkStyles' ? 20 : 0));
      done.push(name);
    }) as unknown as Ask;
    const ending = new AbortController();
    createFrameStyles(ask, ending.signal).need({ hasCard: true });
    ending.abort();
    const anew = createFrameStyles(ask, new AbortController().signal);
    anew.need({ hasCard: true });
    expect(done).toEqual([]);
    await anew.settled();
    expect(done).toEqual(['giveMarkStyles', 'removeMarkStyles', 'giveMarkStyles']);
  });

  test('go for good when the page is marked no longer', async () => {
    const { asked, styles, settled, end } = frame();
    styles({ isFound: true, isDrawn: true });
    end();
    styles({ isEmphasised: true });
    await settled();
    expect(asked).toEqual(['giveMarkStyles', 'removeMarkStyles']);
  });

  test('are not spoken of where the page names nothing', async () => {
    const { asked, styles, settled, end } = frame();
    styles({ isDrawn: true });
    end();
    await settled();
    expect(asked).toEqual([]);
  });
});
