/** Which of the two families this browser is of. */
export const thisBrowser = location.protocol === 'moz-extension:' ? 'firefox' : 'chrome';
