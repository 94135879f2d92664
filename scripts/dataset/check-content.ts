import { posix } from 'node:path';
import type { Content } from './content';
import type { Problem, Rule } from './problem';
import { certaintyFitsStatus } from './rules/certainty-fits-status';
import { claimsAreSupported } from './rules/claims-are-supported';
import { conflictsHaveSides } from './rules/conflicts-have-sides';
import { datesArePlausible } from './rules/dates-are-plausible';
import { disputesShowBothSides } from './rules/disputes-show-both-sides';
import { editionsAreInOrder } from './rules/editions-are-in-order';
import { entriesLieInPlace } from './rules/entries-lie-in-place';
import { heldClaimsStayOut } from './rules/held-claims-stay-out';
import { isisIsExpanded } from './rules/isis-is-expanded';
import { linksAreSecure } from './rules/links-are-secure';
import { namelessVoicesAreTraced } from './rules/nameless-voices-are-traced';
import { nothingForbiddenIsSaid } from './rules/nothing-forbidden-is-said';
import { nothingLiesUnused } from './rules/nothing-lies-unused';
import { nothingStandsTwice } from './rules/nothing-stands-twice';
import { openingsAreKnown } from './rules/openings-are-known';
import { projectStaysUnseen } from './rules/project-stays-unseen';
import { referencesResolve } from './rules/references-resolve';
import { retiredIdsStayRetired } from './rules/retired-ids-stay-retired';
import { speakersAreNamed } from './rules/speakers-are-named';
import { summariesRestOnClaims } from './rules/summaries-rest-on-claims';
import { textsAreComposed } from './rules/texts-are-composed';
import { textsArePlain } from './rules/texts-are-plain';
import { versionsHaveOwnEvidence } from './rules/versions-have-own-evidence';

/** The rules, by the names that a report gives them; dates may not lie after `lastYear`. */
export function rulesFor(lastYear: number): Readonly<Record<string, Rule>> {
  return {
    'certainty-fits-status': certaintyFitsStatus,
    'claims-are-supported': claimsAreSupported,
    'conflicts-have-sides': conflictsHaveSides,
    'dates-are-plausible': datesArePlausible(lastYear),
    'disputes-show-both-sides': disputesShowBothSides,
    'editions-are-in-order': editionsAreInOrder,
    'entries-lie-in-place': entriesLieInPlace,
    'held-claims-stay-out': heldClaimsStayOut,
    'isis-is-expanded': isisIsExpanded,
    'links-are-secure': linksAreSecure,
    'nameless-voices-are-traced': namelessVoicesAreTraced,
    'nothing-forbidden-is-said': nothingForbiddenIsSaid,
    'nothing-lies-unused': nothingLiesUnused,
    'nothing-stands-twice': nothingStandsTwice,
    'openings-are-known': openingsAreKnown,
    'project-stays-unseen': projectStaysUnseen,
    'references-resolve': referencesResolve,
    'retired-ids-stay-retired': retiredIdsStayRetired,
    'speakers-are-named': speakersAreNamed,
    'summaries-rest-on-claims': summariesRestOnClaims,
    'texts-are-composed': textsAreComposed,
    'texts-are-plain': textsArePlain,
    'versions-have-own-evidence': versionsHaveOwnEvidence,
  };
}

/** A problem under the name of the rule that found it. */
export interface Finding extends Problem {
  readonly rule: string;
}

/** Everything the rules find, rule by rule. */
export function checkContent(content: Content, lastYear: number): Finding[] {
  return Object.entries(rulesFor(lastYear)).flatMap(([name, rule]) =>
    rule(content).map((problem) => ({
      rule: name,
      ...problem,
      file: whereFound(problem, content),
    })),
  );
}

/** Rules name the file where an entry belongs; the one where it stands, if that is another. */
function whereFound({ file, at }: Problem, { files }: Content): string {
  const [id = ''] = at.split(', ');
  const room = posix.dirname(file);
  const holders = files.filter(({ path, ids }) => posix.dirname(path) === room && ids.includes(id));
  const [first] = holders;
  return first === undefined || holders.some(({ path }) => path === file) ? file : first.path;
}

/** A finding as a person reads it: where, if known on which line, which rule, what is wrong, how to cure it. */
export function formatFinding({ file, at, rule, what, cure }: Finding, line?: number): string {
  const place = line === undefined ? file : `${file}:${line}`;
  return `data/${place}: ${at}\n  rule: ${rule}\n  wrong: ${what}\n  cure: ${cure}`;
}
