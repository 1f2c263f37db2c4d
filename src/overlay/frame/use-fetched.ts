import { useEffect, useState } from 'preact/hooks';

/** What is fetched when a part of a page is first shown, once it has come; `fetch` is one and the same at each drawing. */
export function useFetched<T extends object>(fetch: () => Promise<T>): T | 'failed' | undefined {
  const [fetched, setFetched] = useState<T | 'failed'>();
  useEffect(() => {
    let gone = false;
    const come = async (): Promise<void> => {
      try {
        const got = await fetch();
        if (!gone) setFetched(got);
      } catch {
        if (!gone) setFetched('failed');
      }
    };
    void come();
    return () => {
      gone = true;
    };
  }, [fetch]);
  return fetched;
}
