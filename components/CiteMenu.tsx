import { useRef, useState } from 'preact/hooks';
import type { CiteFormat } from '@/data/cite-format';
import { cite } from './cite-strings';
import { FormatMenu } from './FormatMenu';

interface CiteMenuProps {
  /** What is cited, in the order it is told. */
  claimIds: readonly string[];
  /** The format that was used last. */
  format: CiteFormat;
  /** Copy the citation; rejects where that fails. */
  onCite(claimIds: readonly string[], format: CiteFormat): Promise<void>;
}

/** A button that copies a citation in the format used last, and beside it a menu of the others. */
export function CiteMenu({ claimIds, format, onCite }: CiteMenuProps) {
  const { news, copy } = useCopying(claimIds, onCite);
  const [opened, setOpened] = useState<'first' | 'last'>();
  const arrow = useRef<HTMLButtonElement>(null);

  function close(choice?: CiteFormat): void {
    setOpened(undefined);
    arrow.current?.focus();
    if (choice) void copy(choice);
  }

  function openByArrow(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault(); // Or the page scrolls.
    setOpened(event.key === 'ArrowDown' ? 'first' : 'last');
  }

  return (
    <span class="cite">
      <button
        type="button"
        class="cite-button"
        title={cite.buttonHint(cite.format[format])}
        onClick={() => void copy(format)}
      >
        {cite.button}
      </button>
      <button
        type="button"
        class="cite-arrow"
        ref={arrow}
        aria-label={cite.menu}
        title={cite.menu}
        aria-haspopup="menu"
        aria-expanded={opened !== undefined}
        onClick={() => setOpened(opened ? undefined : 'first')}
        onKeyDown={openByArrow}
      >
        <svg viewBox="0 0 12 12" aria-hidden="true" focusable="false">
          <path d="M2.5 4.5 6 8l3.5-3.5" />
        </svg>
      </button>
      {opened && (
        <FormatMenu
          current={format}
          startsAt={opened}
          opener={arrow}
          onClose={close}
          onLeave={() => setOpened(undefined)}
        />
      )}
      <span class="cite-news" role="status">
        {news}
      </span>
    </span>
  );
}

/** Copies, and tells what came of it. */
function useCopying(claimIds: readonly string[], onCite: CiteMenuProps['onCite']) {
  const [news, setNews] = useState('');

  async function copy(as: CiteFormat): Promise<void> {
    setNews(cite.copying);
    try {
      await onCite(claimIds, as);
      setNews(cite.copied(cite.format[as]));
    } catch {
      setNews(cite.failed);
    }
  }

  return { news, copy };
}
