import { type Annotation, toAnnotations } from './annotation';
import type { Annotator } from './annotator';
import { elementPath } from './element-path';
import { firstMentions } from './first-mentions';
import { inPage } from './in-page';
import { pageRuns } from './page-runs';
import { scanPage } from './scan-page';

/** The annotations of one run of a page. */
export interface AnnotatedRun {
  /** Leads to the block that the run is in. */
  readonly path: string;
  /** Offsets are into the run's text. */
  readonly mentions: readonly Annotation[];
}

/** Annotate an HTML page: the runs that hold mentions, in the order of the document. */
export function annotateHtml(bytes: Uint8Array, annotator: Annotator): Promise<AnnotatedRun[]> {
  return inPage(bytes, async () => {
    const runs = pageRuns(await scanPage(annotator.finder));
    const shown = annotator.every ? runs.map(({ mentions }) => mentions) : firstMentions(runs);
    return runs.flatMap(({ block, text }, index) => {
      const mentions = toAnnotations(text, shown[index] ?? []);
      return mentions.length > 0 ? [{ path: elementPath(block), mentions }] : [];
    });
  });
}
