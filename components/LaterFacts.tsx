import type { ComponentChild } from 'preact';
import type { SheetClaim } from '@/data/fact-sheet';
import { ClaimRows } from './ClaimRows';
import type { ClaimsByTiming } from './claims-by-timing';
import { dayInWords } from './KnownWhen';
import { SheetSection } from './SheetSection';
import { sheetText } from './sheet-strings';
import type { Rows } from './use-rows';

interface LaterFactsProps {
  claims: ClaimsByTiming;
  published: string;
  rows: Rows;
  item(claim: SheetClaim): ComponentChild;
}

/** What an article of this day could not say, or could not take from the sources we have. */
export function LaterFacts({ claims, published, rows, item }: LaterFactsProps) {
  const { after, 'told-later': toldLater } = claims;
  const { known } = sheetText;
  return (
    <SheetSection name="later" count={after.length + toldLater.length}>
      {after.length > 0 && (
        <Part title={known.after(dayInWords(published))} {...{ claims: after, rows, item }} />
      )}
      {toldLater.length > 0 && (
        <Part
          title={known.toldLater}
          hint={known.toldLaterHint}
          {...{ claims: toldLater, rows, item }}
        />
      )}
    </SheetSection>
  );
}

interface PartProps extends Pick<LaterFactsProps, 'rows' | 'item'> {
  title: string;
  hint?: string;
  claims: readonly SheetClaim[];
}

function Part({ title, hint, ...list }: PartProps) {
  return (
    <section>
      <h4>
        {title} <span class="section-count">{sheetText.number(list.claims.length)}</span>
      </h4>
      {hint !== undefined && <p class="hint">{hint}</p>}
      <ClaimRows label={title} {...list} />
    </section>
  );
}
