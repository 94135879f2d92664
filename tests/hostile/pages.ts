import { ENCODED } from './encoded-pages';
import type { HostilePage } from './hostile-page';
import { LARGE } from './large-pages';
import { SCRIPTED } from './scripted-pages';
import { STYLED } from './styled-pages';

/** All hostile pages. */
export const PAGES: readonly HostilePage[] = [...STYLED, ...SCRIPTED, ...ENCODED, ...LARGE];
