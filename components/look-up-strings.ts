/** What the menu of a selection and the address bar offer; browsers put the words in for `%s`. */
export const lookUp = 'Look up “%s” in Parallax';
