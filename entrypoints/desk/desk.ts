import type { DeskDocument, DeskFindings, DeskState } from '@/components/desk-document';
import { desk as words } from '@/components/desk-strings';
import { type Given, openDocument } from '@/documents/open-document';
import { problemOf } from '@/documents/problem';
import type { Progress } from '@/documents/show-pdf';
import { markDocument } from '@/entrypoints/wiring/mark-document';
import { drawnStyleOf } from '@/entrypoints/wiring/style-of';
import { bringFinder } from '@/extension/bring-finder';
import { native as browser } from '@/extension/native';
import { reportError } from '@/extension/report-error';
import { type Settings, settings } from '@/extension/settings';
import type { MentionFinder } from '@/matching/mention-finder';
import type { PageMarks } from '@/page/page-marks';
import { ask } from './ask-here';
import { followFindings } from './findings';

/** What can be done at the desk. */
export interface Desk {
  open(given: Given): Promise<void>;
  /** Read the letters of the open text as these. */
  readAs(encoding: string): void;
  visit(topicId: string): void;
  close(): void;
  /** The password that was asked for; undefined to leave the document. */
  answer(password: string | undefined): void;
}

const wanted = settings(browser);
const NOTHING_YET: DeskFindings = { isWhole: false, items: [] };

/** A desk that shows documents in an element, and tells what is on it. */
export function createDesk(into: HTMLElement, show: (state: DeskState) => void): Desk {
  let closing = new AbortController();
  let given: Given | undefined;
  let marks: PageMarks | undefined;
  const password = createPasswordDesk(show);

  function clear(): AbortSignal {
    closing.abort();
    closing = new AbortController();
    marks = undefined;
    into.replaceChildren();
    return closing.signal;
  }

  async function open(wanted: Given): Promise<void> {
    const signal = clear();
    given = wanted;
    const name = nameOf(wanted);
    const teller = createTeller(name, signal, show);
    show({ kind: 'opening', name });
    try {
      const opened = await openDocument(wanted, {
        ...{ into, signal, onError: reportError, labelOf: words.page },
        askPassword: (wasWrong) => password.ask(name, wasWrong),
        onProgress: teller.onProgress,
      });
      if (signal.aborted) return;
      teller.open({ name, ...opened });
      marks = await mark(signal);
      const isRead = readBy(opened.whole, teller.fail);
      await followFindings(marks, isRead, signal, teller.onFindings);
    } catch (error) {
      if (signal.aborted) return;
      if (problemOf(error) === 'failed') reportError(error);
      clear();
      show({ kind: 'empty', problem: problemOf(error) });
    }
  }

  return {
    open,
    answer: password.answer,
    visit: (topicId) => void marks?.visit(topicId),
    readAs(encoding) {
      if (given?.kind === 'file') void open({ ...given, encoding });
    },
    close() {
      clear();
      show({ kind: 'empty' });
    },
  };
}

// One question at a time, answered by whatever the reader does next.
function createPasswordDesk(show: (state: DeskState) => void) {
  let answer: Desk['answer'] = () => {};
  return {
    answer: (password: string | undefined) => answer(password),
    ask(name: string, wasWrong: boolean): Promise<string | undefined> {
      show({ kind: 'locked', name, wasWrong });
      return new Promise((resolve) => {
        answer = (password) => {
          show({ kind: 'opening', name });
          resolve(password);
        };
      });
    },
  };
}

function nameOf(given: Given): string {
  return given.kind === 'file' ? given.file.name : words.pasted;
}

function readBy(whole: Promise<void>, onError: (error: unknown) => void): () => boolean {
  let isRead = false;
  whole.catch(onError).finally(() => {
    isRead = true;
  });
  return () => isRead;
}

async function mark(signal: AbortSignal): Promise<PageMarks> {
  let now = await wanted.read();
  const marks = markDocument({
    cardLook: () => now.card,
    isConnected: () => true, // A page of ours goes with the extension.
    source: {
      createLookout: () => ({ sees: () => true, isBlank: false, steps: 0 }), // Who opens a document wants it looked at.
      load: () => bringFinder<MentionFinder>(ask),
      shadowOf: ({ shadowRoot }) => shadowRoot,
    },
    ...{ style: deskStyle(now), signal, ask, onError: reportError },
    actionsOn: (topicId) => ({
      switchOff: undefined,
      more: () => ask('openSheet', topicId),
    }),
  });
  const adjust = (changed: Settings) => {
    now = changed;
    marks.adjust(deskStyle(now));
  };
  wanted.onChange(() => void wanted.read().then(adjust, reportError), signal);
  return marks;
}

// What is opened here is to be marked, whatever holds on websites.
function deskStyle(settings: Settings) {
  return drawnStyleOf(settings.level === 'full' ? 'full' : 'quiet', settings);
}

// Tells the state of an open document from what is heard of it, in whatever order.
function createTeller(name: string, signal: AbortSignal, show: (state: DeskState) => void) {
  let document: DeskDocument = { name, format: 'text', leftOut: 0 };
  let findings = NOTHING_YET;
  let isOpen = false;
  function tell(): void {
    if (isOpen && !signal.aborted) show({ kind: 'open', document, findings });
  }
  return {
    open(known: DeskDocument): void {
      isOpen = true;
      const { format, encoding, leftOut } = known;
      document = { ...document, format, encoding, leftOut };
      tell();
    },
    onProgress({ pages, read, withText }: Progress): void {
      const isPictures = read === pages && withText === 0;
      document = {
        ...document,
        pages: { count: pages, read },
        problem: isPictures ? 'no-text' : undefined,
      };
      tell();
    },
    onFindings(found: DeskFindings): void {
      findings = found;
      tell();
    },
    fail(error: unknown): void {
      if (signal.aborted) return;
      reportError(error);
      document = { ...document, problem: 'damaged' };
      tell();
    },
  };
}
