import type { ComponentType } from 'preact';
import { sheetText } from './sheet-strings';
import { useDrawing } from './use-drawing';

interface SheetDrawingProps<Props> {
  load(this: void): Promise<ComponentType<Props>>;
  /** What the drawing is given. */
  given: Props;
}

/** A drawing that is fetched when it is first unfolded, or a sentence in its place. */
export function SheetDrawing<Props extends object>({ load, given }: SheetDrawingProps<Props>) {
  const drawing = useDrawing(load);
  if (drawing.kind === 'ready') return <drawing.View {...given} />;
  return (
    <p class="hint" role="status">
      {sheetText.drawing[drawing.kind]}
    </p>
  );
}
