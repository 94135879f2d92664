import { OptionsChoice } from './OptionsChoice';
import { INTERFACE_LANGUAGES, type LanguageChoice } from './option-values';
import { languages as words } from './options-look-strings';

interface LanguageSettingProps {
  language: LanguageChoice;
  isLocked: boolean;
  onLanguage(language: LanguageChoice): void;
}

const NAMES = Object.entries(INTERFACE_LANGUAGES).map(([tag, name]) => ({
  value: tag as LanguageChoice,
  ...{ name, lang: tag },
}));

/** The interface's language, each choice named in itself. */
export function LanguageSetting({ language, isLocked, onLanguage }: LanguageSettingProps) {
  return (
    <OptionsChoice<LanguageChoice>
      legend={words.label}
      hint={words.hint}
      choices={[{ value: 'auto', name: words.auto }, ...NAMES]}
      value={language}
      isLocked={isLocked}
      onValue={onLanguage}
    />
  );
}
