import { formatDate } from './format-date';
import { sheetText } from './sheet-strings';

interface KnownWhenProps {
  /** The day of the article the reader has open, ISO 8601. */
  published: string;
  /** How many claims came out later. */
  later: number;
  isApart: boolean;
  onApart(isApart: boolean): void;
}

/** Which day what came out later is measured by, and the choice not to tell it apart. */
export function KnownWhen({ published, later, isApart, onApart }: KnownWhenProps) {
  const { dated, asToday, nothingLater, apart } = sheetText.known;
  return (
    <div class="known-when">
      <p>{dated(dayInWords(published))}</p>
      {later === 0 ? (
        <p>{nothingLater}</p>
      ) : (
        <label class="choice">
          <input
            type="checkbox"
            checked={isApart}
            onChange={({ currentTarget }) => onApart(currentTarget.checked)}
          />{' '}
          {apart(later)}
        </label>
      )}
      <p class="hint">{asToday}</p>
    </div>
  );
}

/** An ISO 8601 date, as precise as it is. */
export function dayInWords(published: string): string {
  return formatDate({ start: { value: published } });
}
