/** The part of the catalogue of words for what unfolds under the switch of a site, apart as that comes in a file of its own. */
import { spoken } from './spoken';

/** How much is done on a page, the least first. */
export const SITE_LEVELS = ['off', 'request', 'quiet', 'full'] as const;
/** How much is done on a page. */
export type SiteLevel = (typeof SITE_LEVELS)[number];

/** Which rule decides on a page, with the host or pattern it is for. */
export interface SiteDecider {
  readonly kind: 'managed' | 'pause' | 'page' | 'pattern' | 'host' | 'domain' | 'default' | 'none';
  readonly host?: string;
  readonly pattern?: string;
}

// Fenced off, so that the direction of a name cannot disturb the sentence around it.
const name = (text = '') => `\u2068${text}\u2069`;

const DONE: Record<SiteLevel, string> = {
  off: 'Nothing is marked here',
  request: 'Nothing is read here until you ask',
  quiet: 'The first mention in each section is marked here',
  full: 'Every mention is marked here',
};

const WHY: Record<SiteDecider['kind'], (by: SiteDecider) => string> = {
  managed: () => 'whoever runs this computer has set it so.',
  pause: () => 'Parallax is paused.',
  page: () => 'your rule for this page says so.',
  pattern: ({ pattern }) => `your rule for ${name(pattern)} says so.`,
  host: ({ host }) => `your rule for ${name(host)} says so.`,
  domain: ({ host }) => `your rule for all of ${name(host)} says so.`,
  default: () => 'there is no rule for it, and this is your usual level.',
  none: () => 'it belongs to no site.',
};

/** What the choices under the switch say. */
export const siteChoices = spoken('siteChoices', {
  verdict: (level: SiteLevel, by: SiteDecider) => `${DONE[level]}: ${WHY[by.kind](by)}`,
  remove: 'Take this rule away',
  rules: 'Your rules',
  scope: {
    page: 'This page',
    host: (host: string) => name(host),
    domain: (domain: string) => `All of ${name(domain)}`,
  },
  noRule: 'No rule',
  level: {
    off: 'Off',
    request: 'On request',
    quiet: 'Quiet: first mentions',
    full: 'Full: every mention',
  } satisfies Record<SiteLevel, string>,
  pause: 'Pause on all sites',
  hour: 'For an hour',
  restart: 'Until the browser restarts',
  resume: 'Resume now',
} as const);
