import type { LabelledItem, LineFault } from './labelled-item';

const GENRES = [
  'news',
  'official',
  'encyclopedia',
  'academic',
  'blog',
  'social',
  'forum',
  'subtitles',
  'negative',
];

/** What is wrong with the items of one file as wholes. */
export function itemFaults(items: readonly LabelledItem[]): LineFault[] {
  const lines = new Map<string, number>();
  return items.flatMap((item) => {
    const { id, line } = item;
    const earlier = lines.get(id);
    lines.set(id, earlier ?? line);
    const again = earlier && `the id ${id} stands on line ${earlier} already; choose another`;
    return [again, genreFault(item), textFault(item)].flatMap((what) =>
      what ? [{ line, what }] : [],
    );
  });
}

function genreFault({ genre, labels }: LabelledItem): string | undefined {
  if (!GENRES.includes(genre)) return `there is no genre ${genre}; choose of ${GENRES.join(', ')}`;
  return genre === 'negative' && labels.length > 0
    ? 'a negative item holds no mention; change its genre or take its labels out'
    : undefined;
}

function textFault({ id, text }: LabelledItem): string | undefined {
  return text.trim() === '' ? `the item ${id} has no text; add it below its header` : undefined;
}
