import { useId } from 'preact/hooks';
import type { TopicId } from '@/data/schema';
import { problemText } from './DeskStart';
import type { DeskDocument, DeskFindings } from './desk-document';
import { desk } from './desk-strings';
import { focusOnMount } from './focus-on-mount';
import { popup } from './popup-strings';
import { TopicList } from './TopicList';
import { inInterfaceLanguage } from './text-language';

/** What the reader does beside a document. */
export interface DeskSideCallbacks {
  onTopic(id: TopicId): void;
  onEncoding(encoding: string): void;
  onClose(): void;
}

interface DeskSideProps extends DeskSideCallbacks {
  document: DeskDocument;
  findings: DeskFindings;
  most: { readonly pdf: number; readonly text: number };
  encodings: readonly string[];
}

/** Beside a document: what it is, how far it has been read, and what it touches. */
export function DeskSide(props: DeskSideProps) {
  const { document, findings, most, encodings, onTopic, onEncoding, onClose } = props;
  const { name, format, pages, encoding, leftOut, problem } = document;
  return (
    <nav class="parallax desk-side" {...inInterfaceLanguage()} aria-label={desk.side}>
      <h1>{desk.title}</h1>
      <h2 class="desk-name" tabIndex={-1} ref={focusOnMount} dir="auto" translate={false}>
        {name}
      </h2>
      <p class="desk-format">
        {desk.format[format]}
        {pages && `, ${desk.pages(pages.count)}`}
      </p>
      {pages && pages.read < pages.count && <Reading {...pages} />}
      {problem && (
        <p class="desk-problem" role="alert">
          {problemText(problem, most)}
        </p>
      )}
      {leftOut > 0 && <p class="hint">{desk.leftOut(leftOut)}</p>}
      {encoding && <Encoding {...{ encoding, encodings, onEncoding }} />}
      <button type="button" class="desk-button desk-close" onClick={onClose}>
        {desk.close}
      </button>
      {!problem && <Topics findings={findings} onTopic={onTopic} />}
      <p class="desk-privacy">{desk.privacy}</p>
    </nav>
  );
}

function Reading({ count, read }: { count: number; read: number }) {
  const id = useId();
  return (
    <p class="desk-reading">
      <label for={id}>{desk.reading(read, count)}</label>
      <progress id={id} max={count} value={read} />
    </p>
  );
}

interface EncodingProps extends Pick<DeskSideCallbacks, 'onEncoding'> {
  encoding: { readonly name: string; readonly isGuess: boolean };
  encodings: readonly string[];
}

function Encoding({ encoding: { name, isGuess }, encodings, onEncoding }: EncodingProps) {
  const id = useId();
  const choices = encodings.includes(name) ? encodings : [name, ...encodings];
  return (
    <div class="desk-encoding">
      <label for={id}>{desk.encoding}</label>
      <select
        id={id}
        value={name}
        onChange={({ currentTarget }) => onEncoding(currentTarget.value)}
      >
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {desk.encodingName(choice)}
          </option>
        ))}
      </select>
      {isGuess && <p class="hint">{desk.guess}</p>}
    </div>
  );
}

function progressText(found: number, isWhole: boolean): string {
  if (isWhole) return found === 0 ? desk.nothing : '';
  return found === 0 ? desk.looking : desk.lookingOn;
}

interface TopicsProps extends Pick<DeskSideCallbacks, 'onTopic'> {
  findings: DeskFindings;
}

function Topics({ findings: { items, isWhole, hasFailed }, onTopic }: TopicsProps) {
  const pagesOf = new Map(items.map(({ topic, pages }) => [topic.id, pages]));
  const placesOf = (id: TopicId) => {
    const pages = pagesOf.get(id) ?? [];
    return pages.length > 0 ? desk.on(pages) : undefined;
  };
  return (
    <section class="desk-topics">
      <h2 class="found">
        {desk.topics}{' '}
        {items.length > 0 && <span class="found-count">{popup.foundCount(items.length)}</span>}
      </h2>
      {hasFailed && (
        <p class="hint" role="alert">
          {desk.failed}
        </p>
      )}
      {/* There from the first, or a change of it is not read out. */}
      <p class="hint" role="status">
        {hasFailed ? '' : progressText(items.length, isWhole)}
      </p>
      <TopicList items={items} placesOf={placesOf} onTopic={onTopic} />
    </section>
  );
}
