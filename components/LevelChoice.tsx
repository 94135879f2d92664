import { OptionsChoice } from './OptionsChoice';
import { LEVELS, type Level } from './option-values';
import { levels, sites } from './options-strings';

interface LevelChoiceProps {
  level: Level;
  isLocked: boolean;
  onLevel(level: Level): void;
}

/** How much is done on every site for which there is no rule. */
export function LevelChoice({ level, isLocked, onLevel }: LevelChoiceProps) {
  return (
    <OptionsChoice
      legend={sites.usual}
      hint={sites.usualHint}
      choices={LEVELS.map((value) => ({
        value,
        name: levels.usual[value],
        meaning: levels.meaning[value],
      }))}
      value={level}
      isLocked={isLocked}
      onValue={onLevel}
    />
  );
}
