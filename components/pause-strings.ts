/** The part of the catalogue of words that the background writes into menus, apart so that it need not carry the rest. */

/** What the menu of the toolbar button says. */
export const pauseMenu = {
  hour: 'Pause for an hour',
  restart: 'Pause until the browser restarts',
  resume: 'Resume',
} as const;
