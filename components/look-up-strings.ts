/**
 * What the menu of a selection and the address bar offer, by language; browsers put the words in for `%s`.
 * Here all languages stand together: the background has no room for a catalogue, and loads none.
 */
export const lookUp = {
  en: 'Look up “%s” in Parallax',
  ko: 'Parallax에서 “%s” 찾아보기',
  ur: 'Parallax میں ”%s“ تلاش کریں',
  'zh-Hans': '在 Parallax 中查找“%s”',
};
