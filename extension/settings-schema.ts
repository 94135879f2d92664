/**
 * What a file of settings may hold. Checked in full, since such a file may come from anywhere. Nothing that
 * pages or the background load may import this: the checker is too heavy for them.
 */
import * as v from 'valibot';
import { LEVELS } from './level';
import type { SiteRule } from './level-for';
import { LANGUAGES, MARK_STYLES, MODIFIERS, REST_RANGE, TEXT_SIZES, THEMES } from './settings';
import { siteHost } from './site-host';

const Level = v.picklist(LEVELS);
const Host = v.pipe(
  v.string(),
  v.check((written) => siteHost(written) !== undefined),
);
const Path = v.pipe(v.string(), v.startsWith('/'));
const Texts = v.array(v.string());

const Rule = v.strictObject({
  host: v.exactOptional(Level),
  domain: v.exactOptional(Level),
  pages: v.exactOptional(v.record(Path, Level)),
});

// Parts may be left out, by those who write one by hand: they stay as they are, or as is usual.
const FileSettings = v.strictObject({
  level: v.exactOptional(Level),
  patterns: v.exactOptional(v.array(v.strictObject({ pattern: v.string(), level: Level }))),
  marks: v.exactOptional(
    v.strictObject({
      style: v.exactOptional(v.picklist(MARK_STYLES)),
      withoutKinds: v.exactOptional(Texts),
      withoutLanguages: v.exactOptional(Texts),
    }),
  ),
  card: v.exactOptional(
    v.strictObject({
      restMs: v.exactOptional(
        v.pipe(v.number(), v.minValue(REST_RANGE.min), v.maxValue(REST_RANGE.max)),
      ),
      modifier: v.exactOptional(v.picklist(MODIFIERS)),
      theme: v.exactOptional(v.picklist(THEMES)),
      textSize: v.exactOptional(v.picklist(TEXT_SIZES)),
    }),
  ),
  language: v.exactOptional(v.picklist(['auto', ...LANGUAGES])),
});

/** A file of the present version. */
export const SettingsFile = v.strictObject({
  parallax: v.literal(2),
  exported: v.exactOptional(v.string()),
  settings: v.exactOptional(FileSettings, {}),
  sites: v.exactOptional(v.pipe(v.record(Host, Rule), v.transform(byProperHost)), {}),
});
/** What a file of the present version says. */
export type SettingsFile = v.InferOutput<typeof SettingsFile>;

/** What version 1 stored, as somebody may have copied it out. */
export const FirstFile = v.object({
  siteRules: v.exactOptional(v.object({ offHosts: v.array(Host) })),
  markingStyle: v.exactOptional(
    v.object({
      density: v.exactOptional(v.picklist(['first', 'every', 'none'])),
      restMs: v.exactOptional(v.number()),
    }),
  ),
});

/** What was checked, or where the first wrong value stands. */
export function check<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
): { readonly value: v.InferOutput<Schema> } | { readonly path: string } {
  const { success, output, issues } = v.safeParse(schema, value, { abortEarly: true });
  return success ? { value: output } : { path: pathTo(issues[0]) };
}

function pathTo({ path }: v.BaseIssue<unknown>): string {
  return (path ?? [])
    .map(({ key }) => (/^[a-z]\w*$/i.test(`${key}`) ? `.${key}` : `[${JSON.stringify(key)}]`))
    .join('')
    .replace(/^\./, '');
}

// The same host may be written in two ways.
function byProperHost(sites: Record<string, SiteRule>): Record<string, SiteRule> {
  const proper: Record<string, SiteRule> = {};
  for (const [written, rule] of Object.entries(sites)) {
    const host = siteHost(written) as string; // It was checked.
    proper[host] = { ...proper[host], ...rule };
  }
  return proper;
}
