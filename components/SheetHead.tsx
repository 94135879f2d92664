import type { FactSheet } from '@/data/fact-sheet';
import { digest } from './digest';
import { FactRefs } from './FactRefs';
import { SheetNames } from './SheetNames';
import { strings } from './strings';
import { TopicName } from './TopicName';
import { IN_ENGLISH } from './text-language';

interface SheetHeadProps {
  sheet: FactSheet;
  onClaim(id: string): void;
}

/** What a topic is, whatever it is called, and what the summary of it rests on. */
export function SheetHead({ sheet, onClaim }: SheetHeadProps) {
  const { kind, summary, summaryClaims } = sheet.topic;
  const grounds = summaryClaims.flatMap(
    (id) => sheet.claims.find((claim) => claim.id === id) ?? [],
  );
  return (
    <header class="sheet-head">
      <p class="kind">{strings.kind[kind]}</p>
      <h2 class="sheet-name">
        <TopicName topic={sheet.topic} />
      </h2>
      <SheetNames topic={sheet.topic} />
      <p class="summary" {...IN_ENGLISH}>
        {summary}
      </p>
      {grounds.length > 0 && <FactRefs claims={grounds} onClaim={onClaim} />}
      <p class="digest">{digest(sheet)}</p>
    </header>
  );
}
