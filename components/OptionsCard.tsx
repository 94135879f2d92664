import type { ComponentType } from 'preact';
import type { CardPreview } from './CardPreview';
import { OptionsChoice } from './OptionsChoice';
import { OptionsDelay } from './OptionsDelay';
import { MODIFIERS, type SettingsProps, TEXT_SIZES, THEMES } from './option-values';
import { cardOptions as words } from './options-look-strings';
import type { SheetState } from './sheet-state';
import { useDrawing } from './use-drawing';

/** What the section on the card works with. */
export interface CardSectionProps extends SettingsProps {
  /** A topic for the preview. */
  sheet: SheetState;
}

/** How cards come and look. */
export function OptionsCard({ settings, locked, onSettings, sheet }: CardSectionProps) {
  const { card } = settings;
  return (
    <>
      <OptionsDelay
        restMs={card.restMs}
        isLocked={locked.has('card.restMs')}
        onRest={(restMs) => onSettings({ card: { restMs } })}
      />
      <OptionsChoice
        legend={words.modifier}
        hint={words.modifierHint}
        choices={MODIFIERS.map((value) => ({ value, name: words.modifierName[value] }))}
        value={card.modifier}
        isLocked={locked.has('card.modifier')}
        onValue={(modifier) => onSettings({ card: { modifier } })}
      />
      <OptionsChoice
        legend={words.theme}
        choices={THEMES.map((value) => ({ value, name: words.themeName[value] }))}
        value={card.theme}
        isLocked={locked.has('card.theme')}
        onValue={(theme) => onSettings({ card: { theme } })}
      />
      <OptionsChoice
        legend={words.textSize}
        choices={TEXT_SIZES.map((value) => ({ value, name: words.textSizeName[value] }))}
        value={card.textSize}
        isLocked={locked.has('card.textSize')}
        onValue={(textSize) => onSettings({ card: { textSize } })}
      />
      <Preview card={card} sheet={sheet} />
    </>
  );
}

// The card's own code, which the rest of the page can do without.
const load = (): Promise<ComponentType<Parameters<typeof CardPreview>[0]>> =>
  import('./CardPreview').then((module) => module.CardPreview);

type PreviewProps = Pick<CardSectionProps, 'sheet'> & {
  card: CardSectionProps['settings']['card'];
};

function Preview({ card, sheet }: PreviewProps) {
  const preview = useDrawing(load);
  return (
    <section class="opt-group" aria-labelledby="opt-preview">
      <h3 id="opt-preview">{words.preview}</h3>
      <p class="opt-hint">{words.previewHint}</p>
      {preview.kind === 'ready' ? (
        <preview.View {...{ card, sheet }} />
      ) : (
        <p role="status">
          {preview.kind === 'loading' ? words.previewLoading : words.previewFailed}
        </p>
      )}
    </section>
  );
}
