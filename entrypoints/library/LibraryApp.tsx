import provenance from 'virtual:provenance';
import { useEffect } from 'preact/hooks';
import { LibraryView } from '@/components/LibraryView';
import { library } from '@/components/library-strings';
import { language } from '@/components/spoken';
import { inInterfaceLanguage } from '@/components/text-language';
import { useCite } from '@/entrypoints/surfaces/use-cite';
import { useLibrary } from './use-library';
import { useRoute } from './use-route';

/** The library, wired to the facts and to its own address. */
export function LibraryApp() {
  const state = useLibrary();
  const { route, go } = useRoute();
  const citeTools = useCite();

  useEffect(() => {
    const heading = document.querySelector('main h2')?.textContent;
    document.title = heading ? `${heading} – ${library.title}` : library.title;
  }, [route, state, language()]);

  if (state.kind === 'ready')
    return (
      <LibraryView
        {...{ route, provenance }}
        claimTools={citeTools}
        catalogue={state.catalogue}
        find={state.find}
        onRoute={go}
      />
    );
  return (
    <div class="parallax library" {...inInterfaceLanguage()}>
      <main>
        <p class="empty" role="status">
          {state.kind === 'loading' ? library.loading : library.failed}
        </p>
        {state.kind === 'failed' && (
          <>
            <p>{library.failedHint}</p>
            <p class="reason">{state.reason}</p>
          </>
        )}
      </main>
    </div>
  );
}
