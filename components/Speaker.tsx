import { strings } from './strings';
import { IN_ENGLISH } from './text-language';

/** Who makes a claim, behind the words that say so. */
export function Speaker({ name }: { name: string }) {
  return (
    <>
      <span class="label">{strings.claim.speaker}</span> <bdi {...IN_ENGLISH}>{name}</bdi>
    </>
  );
}
