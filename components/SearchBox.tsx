import { useId } from 'preact/hooks';
import { popup } from './popup-strings';

interface SearchBoxProps {
  query: string;
  onQuery(query: string): void;
}

/** A field to look facts up in; Escape empties it. */
export function SearchBox({ query, onQuery }: SearchBoxProps) {
  const id = useId();
  return (
    <search class="search-box">
      <label class="search-label" for={id}>
        {popup.search}
      </label>
      <input
        type="search"
        id={id}
        value={query}
        placeholder={popup.searchHint}
        autocomplete="off"
        spellcheck={false}
        dir="auto"
        onInput={({ currentTarget }) => onQuery(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || query === '') return;
          event.preventDefault(); // Which would close the popup with it.
          onQuery('');
        }}
      />
    </search>
  );
}
