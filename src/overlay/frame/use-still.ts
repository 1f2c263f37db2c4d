import { useEffect, useState } from 'preact/hooks';
import type { Preferences } from '../../store/preferences.ts';

/** Whether nothing may move: so the reader has chosen, or the device. */
export function useStill(motion: Preferences['motion']): boolean {
  const [device, setDevice] = useState(() => window.matchMedia('(prefers-reduced-motion: reduce)').matches);
  useEffect(() => {
    const query = window.matchMedia('(prefers-reduced-motion: reduce)');
    const follow = (): void => {
      setDevice(query.matches);
    };
    query.addEventListener('change', follow);
    return () => {
      query.removeEventListener('change', follow);
    };
  }, []);
  return device || motion === 'reduced';
}
