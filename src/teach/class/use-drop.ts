import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ClassState } from './class-store.ts';

/** Takes what is dropped on an element: files, or text that was dragged. Returns whether something is held over it. */
export function useDrop(
  area: RefObject<HTMLElement | null>,
  onFiles: (files: readonly File[]) => void,
  onText: ClassState['addText'],
): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const element = area.current;
    const hold = (event: DragEvent): void => {
      event.preventDefault();
      setOver(true);
    };
    const leave = (): void => setOver(false);
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) onFiles(files);
      else onText(event.dataTransfer?.getData('text') ?? '');
    };
    element?.addEventListener('dragover', hold);
    element?.addEventListener('dragleave', leave);
    element?.addEventListener('drop', drop);
    return () => {
      element?.removeEventListener('dragover', hold);
      element?.removeEventListener('dragleave', leave);
      element?.removeEventListener('drop', drop);
    };
  });
  return over;
}
