import { useLayoutEffect, useState } from 'preact/hooks';

/** Whether what is shown was said just now: until any key or press, and never again for the same. */
export function useFresh(id: string | undefined): boolean {
  const [done, setDone] = useState<string>();
  const fresh = id !== undefined && done !== id;
  useLayoutEffect(() => {
    if (!fresh) return undefined;
    const end = (): void => {
      setDone(id);
    };
    document.addEventListener('keydown', end, true);
    document.addEventListener('pointerdown', end, true);
    return () => {
      document.removeEventListener('keydown', end, true);
      document.removeEventListener('pointerdown', end, true);
    };
  }, [fresh, id]);
  return fresh;
}
