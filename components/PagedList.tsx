import type { ComponentChild } from 'preact';
import { library } from './library-strings';
import { useStateOf } from './use-state-of';

/** As many rows as are shown at a time. */
const PAGE = 100;

interface PagedListProps<Item extends object> {
  items: readonly Item[];
  /** What the list is about: with another, it begins anew with the first rows. The items, if left out. */
  subject?: object;
  keyOf(item: Item): string;
  /** What stands in an item's row. */
  children(item: Item): ComponentChild;
  class?: string;
}

/** A list of which more rows are shown when asked for, since a browser should not lay out thousands at once. */
export function PagedList<Item extends object>(props: PagedListProps<Item>) {
  const { items, keyOf, children } = props;
  const [shown, show] = useStateOf(props.subject ?? items, PAGE);
  const left = items.length - shown;
  return (
    <>
      <ul class={props.class}>
        {items.slice(0, shown).map((item) => (
          <li key={keyOf(item)}>{children(item)}</li>
        ))}
      </ul>
      {left > 0 && (
        <button type="button" class="more-rows" onClick={() => show(shown + PAGE)}>
          {library.moreRows(Math.min(PAGE, left), left)}
        </button>
      )}
    </>
  );
}
