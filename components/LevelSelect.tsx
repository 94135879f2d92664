import { useId } from 'preact/hooks';
import { LEVELS, type Level } from './option-values';
import { levels } from './options-strings';

interface LevelSelectProps {
  label: string;
  /** Whether the label is for screen readers only, as in a list that shows what it is about. */
  isLabelHidden?: boolean;
  level: Level;
  onLevel(level: Level): void;
}

/** One of the four levels, in a line. */
export function LevelSelect({ label, isLabelHidden = false, level, onLevel }: LevelSelectProps) {
  const id = useId();
  return (
    <span class="opt-level">
      {!isLabelHidden && <label for={id}>{label}</label>}
      <select
        id={id}
        class="opt-select"
        aria-label={isLabelHidden ? label : undefined}
        value={level}
        onChange={({ currentTarget }) => onLevel(currentTarget.value as Level)}
      >
        {LEVELS.map((each) => (
          <option key={each} value={each} selected={each === level}>
            {levels.name[each]}
          </option>
        ))}
      </select>
    </span>
  );
}
