/** The part of the catalogue of words for the switch of a site: requests, pauses, managed sites. */
import { spoken } from './spoken';
import { timeOfDay } from './words';

/** What the switch of a site and the list below it say of requests, pauses and managed sites. */
export const siteState = spoken('siteState', {
  request: 'On request',
  /** `until` is a moment, ms since 1970; without one the pause ends when the browser is started anew. */
  paused: (until: number | undefined) =>
    until === undefined ? 'Paused until the browser restarts' : `Paused until ${timeOfDay(until)}`,
  managed: 'Whoever runs this computer has set this. It cannot be changed here.',
  managedEmpty: 'Parallax is off on this site.',
  requestEmpty: 'On this site nothing is read until you ask.',
  mark: 'Mark this page now',
  pausedEmpty: 'Parallax is paused on all sites. The switch above ends the pause.',
  more: 'Rules for this site, and pause',
  failed: 'The choices could not be shown.',
  /** On a button: have the browser ask the reader to let us in. */
  allow: 'Allow on all sites',
  notSaved: 'That could not be saved.',
} as const);
