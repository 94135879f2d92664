import type { TopicKind } from '@/data/schema';
import { OptionsChoice } from './OptionsChoice';
import { OptionsTicks } from './OptionsTicks';
import { FOUND_LANGUAGES, MARK_STYLES, type SettingsProps } from './option-values';
import { marks as words } from './options-look-strings';
import { strings } from './strings';

const LANGUAGES = Object.entries(FOUND_LANGUAGES).map(([value, name]) => ({
  ...{ value, name },
  lang: value,
}));

/** How mentions look, and which are marked. */
export function OptionsMarks({ settings: { marks }, locked, onSettings }: SettingsProps) {
  return (
    <>
      <OptionsChoice
        legend={words.look}
        choices={MARK_STYLES.map((value) => ({
          value,
          name: words.style[value],
          meaning: words.styleMeaning[value],
        }))}
        value={marks.style}
        isLocked={locked.has('marks.style')}
        onValue={(style) => onSettings({ marks: { style } })}
      />
      <Sample style={marks.style} />
      <OptionsTicks
        legend={words.kinds}
        hint={words.kindsHint}
        choices={kindChoices()}
        without={marks.withoutKinds}
        isLocked={locked.has('marks.withoutKinds')}
        onWithout={(withoutKinds) => onSettings({ marks: { withoutKinds } })}
      />
      <OptionsTicks
        legend={words.languages}
        hint={words.languagesHint}
        choices={LANGUAGES}
        without={marks.withoutLanguages}
        isLocked={locked.has('marks.withoutLanguages')}
        onWithout={(withoutLanguages) => onSettings({ marks: { withoutLanguages } })}
      />
    </>
  );
}

const kindChoices = () =>
  Object.entries(strings.kinds).map(([value, name]) => ({ value: value as TopicKind, name }));

function Sample({ style }: { style: (typeof MARK_STYLES)[number] }) {
  const [before, marked, after] = words.sampleText;
  return (
    <figure class="opt-sample">
      <figcaption>{words.sample}</figcaption>
      <p>
        {before}
        <span class={`opt-mark opt-mark-${style}`}>{marked}</span>
        {after}
      </p>
    </figure>
  );
}
