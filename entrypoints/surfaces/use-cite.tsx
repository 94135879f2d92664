import type { ComponentChild } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { CiteMenu } from '@/components/CiteMenu';
import type { CiteFormat } from '@/data/cite-format';
import type { SheetClaim } from '@/data/fact-sheet';
import { citeChoice } from '@/extension/cite-choice';
import { native as browser } from '@/extension/native';
import { reportError } from '@/extension/report-error';

const choice = citeChoice(browser);

/** What stands at the end of a claim for citing it: in the format used last, which is remembered. */
export function useCite(): (claim: SheetClaim) => ComponentChild {
  const [format, setFormat] = useState<CiteFormat>('chicago');
  useEffect(() => {
    choice.read().then(setFormat, reportError);
  }, []);

  async function copy(claim: SheetClaim, wanted: CiteFormat): Promise<void> {
    // The styles weigh more than all the rest of a surface: they come when they are asked for.
    const { copyCitation } = await import('./copy-citation');
    await copyCitation([claim], wanted);
    setFormat(wanted);
    choice.write(wanted).catch(reportError); // Only the memory of it is lost.
  }

  return function citeTools(claim) {
    return (
      <CiteMenu
        claimIds={[claim.id]}
        format={format}
        onCite={(_ids, wanted) => copy(claim, wanted)}
      />
    );
  };
}
