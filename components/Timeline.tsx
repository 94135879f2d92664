import { useRef, useState } from 'preact/hooks';
import type { SheetClaim } from '@/data/fact-sheet';
import { TimelineKey } from './TimelineKey';
import { LARGE, TimelinePicture } from './TimelinePicture';
import { TimelineTable } from './TimelineTable';
import { FIRST_DECADE } from './time-axis';
import { countByDecade, type Period, periodsOf, stretchOf, wholeStretch } from './timeline-period';
import { timeline } from './timeline-strings';
import { useFrame } from './use-frame';

interface TimelineProps {
  claims: readonly SheetClaim[];
  /** Ids of the claims of the topic at hand; all are, where it is left out. */
  lit?: ReadonlySet<string>;
  /** To which what still goes on reaches, ms since 1970. */
  today?: number;
  /** What the picture is called for screen readers. */
  label?: string;
  onClaim(id: string): void;
}

/** Claims by time: as a picture that shows how each is evidenced and how much is known of which years, or as a table. */
export function Timeline(props: TimelineProps) {
  const { claims, today = Date.now(), label = timeline.label, onClaim } = props;
  const lit = props.lit ?? new Set(claims.map(({ id }) => id));
  const [isTable, setTable] = useState(false);
  const [period, setPeriod] = useState<Period>('whole');
  const place = useRef<HTMLDivElement>(null);
  const frame = useFrame(place);
  const whole = wholeStretch(claims, today);
  const hasOthers = claims.some(({ id }) => !lit.has(id));
  const isLarge = frame !== undefined && frame.width >= LARGE;
  const seen = isLarge ? period : 'whole';
  if (claims.length === 0) return <p class="hint">{timeline.none}</p>;
  return (
    <section class="timeline" aria-label={label}>
      <div class="timeline-tools">
        {isLarge && !isTable && (
          <Periods periods={periodsOf(whole)} current={period} onChange={setPeriod} />
        )}
        <button type="button" class="timeline-switch" onClick={() => setTable(!isTable)}>
          {isTable ? timeline.asPicture : timeline.asTable}
        </button>
      </div>
      <Summary claims={claims} lit={lit} />
      {!isTable && <p class="timeline-how">{hasOthers ? timeline.howLit : timeline.how}</p>}
      <div ref={place} class="timeline-place">
        {isTable && <TimelineTable {...{ claims, lit, onClaim }} />}
        {!isTable && frame && (
          <TimelinePicture
            stretch={stretchOf(seen, whole)}
            hasLeadIn={seen === 'whole'}
            {...{ claims, lit, today, frame, label, onClaim }}
          />
        )}
      </div>
      {!isTable && <TimelineKey hasOthers={hasOthers} />}
    </section>
  );
}

/** What a picture tells at a glance, for those who do not see it. */
function Summary({ claims, lit }: Required<Pick<TimelineProps, 'claims' | 'lit'>>) {
  const shown = claims.filter(({ id }) => lit.has(id)).length;
  return (
    <p class="timeline-summary">{timeline.summary(claims.length, countByDecade(claims), shown)}</p>
  );
}

interface PeriodsProps {
  periods: readonly Period[];
  current: Period;
  onChange(period: Period): void;
}

function Periods({ periods, current, onChange }: PeriodsProps) {
  return (
    <fieldset class="timeline-periods">
      <legend>{timeline.zoom}</legend>
      {periods.map((period) => (
        <button
          key={period}
          type="button"
          aria-pressed={period === current}
          onClick={() => onChange(period)}
        >
          {nameOf(period)}
        </button>
      ))}
    </fieldset>
  );
}

function nameOf(period: Period): string {
  if (period === 'whole') return timeline.wholePeriod;
  return period === 'before' ? timeline.before(FIRST_DECADE) : timeline.decade(period);
}
