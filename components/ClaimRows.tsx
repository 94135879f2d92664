import type { ComponentChild } from 'preact';
import type { SheetClaim } from '@/data/fact-sheet';
import { byPeriod } from './claim-order';
import { goTo } from './go-to';
import { sheetText } from './sheet-strings';
import type { Rows } from './use-rows';

/** As many claims as need no way to their periods. */
const FEW = 10;

interface ClaimRowsProps {
  claims: readonly SheetClaim[];
  rows: Rows;
  /** A claim as an item of a list. */
  item(claim: SheetClaim): ComponentChild;
}

/** Claims under the decades they begin in, each with the number of all its claims. */
export function PeriodRows({ claims, rows, item }: ClaimRowsProps) {
  const sizes = new Map(byPeriod(claims).map((period) => [period.label, period.claims.length]));
  const shown = byPeriod(claims)
    .flatMap((period) => period.claims)
    .slice(0, rows.shown);
  const periods = byPeriod(shown);
  return (
    <>
      {shown.length > FEW && <PeriodJumps labels={periods.map(({ label }) => label)} />}
      {periods.map(({ label, claims: dated }) => (
        <section key={label} class="period-rows">
          <h4 id={periodElementId(label)} tabIndex={-1}>
            {label} <span class="section-count">{sheetText.number(sizes.get(label) ?? 0)}</span>
          </h4>
          <ol class="claims" aria-label={label}>
            {dated.map(item)}
          </ol>
        </section>
      ))}
      <MoreRows length={claims.length} rows={rows} />
    </>
  );
}

/** Where claims are many: the way to each period of them. */
function PeriodJumps({ labels }: { labels: readonly string[] }) {
  return (
    <nav class="period-jumps" aria-label={sheetText.periods}>
      <ul>
        {labels.map((label) => (
          <li key={label}>
            <button
              type="button"
              class="text-button"
              onClick={({ currentTarget }) => goTo(currentTarget, periodElementId(label))}
            >
              {label}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function periodElementId(label: string): string {
  return `period-${label.replace(/\s/gu, '-')}`;
}

/** Claims in one list, in order of time. */
export function ClaimRows({ claims, rows, item, label }: ClaimRowsProps & { label: string }) {
  return (
    <>
      <ol class="claims" aria-label={label}>
        {claims.slice(0, rows.shown).map(item)}
      </ol>
      <MoreRows length={claims.length} rows={rows} />
    </>
  );
}

function MoreRows({ length, rows }: { length: number; rows: Rows }) {
  const next = rows.next(length);
  if (next === 0) return null;
  return (
    <button type="button" class="more-rows" onClick={rows.showMore}>
      {sheetText.moreFacts(next, length - rows.shown)}
    </button>
  );
}
