import type { Name } from '@/data/schema';
import { directionOf } from './direction';
import { strings } from './strings';

/** What a topic is called in other languages. */
export function NameList({ names }: { names: readonly Name[] }) {
  return (
    <ul class="names" aria-label={strings.sheet.names} translate={false}>
      {names.map(({ language, text }) => (
        <li key={`${language} ${text}`} lang={language} dir={directionOf(language)}>
          {text}
        </li>
      ))}
    </ul>
  );
}
