import { useEffect, useState } from 'preact/hooks';
import { OPTIONS_HEADING } from '@/components/OptionsView';
import { type Section, sectionOf } from '@/components/options-section';
import { options } from '@/components/options-strings';
import { language } from '@/components/spoken';

/** The section that the address names; the focus follows to its heading. */
export function useSection(): Section {
  const [section, setSection] = useState(() => sectionOf(location.hash));
  useEffect(() => {
    const follow = () => setSection(sectionOf(location.hash));
    addEventListener('hashchange', follow);
    follow(); // It may have changed since the page was first drawn.
    return () => removeEventListener('hashchange', follow);
  }, []);
  const [first] = useState(section);
  const [hasMoved, setMoved] = useState(false);
  useEffect(() => {
    document.title = `${options.section[section]} – ${options.title}`;
  }, [section, language()]);
  useEffect(() => {
    if (section === first && !hasMoved) return; // Where the page opens, nothing is taken from it.
    setMoved(true);
    scrollTo({ top: 0, behavior: 'instant' });
    document.getElementById(OPTIONS_HEADING)?.focus({ preventScroll: true });
  }, [section]);
  return section;
}
