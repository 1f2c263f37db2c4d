import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Brought } from './brought-play.tsx';
import type { HomeDeps } from './home-deps.ts';

/** A play that is brought to the first page, by its address, a pasted code or a file; or what is wrong with it. */
export function useBrought({ bring: read, brought: given, problem }: HomeDeps) {
  const [brought, setBrought] = useState<Brought>();
  const [fault, setFault] = useState(problem);
  const bring = useCallback(
    async (carried: string): Promise<void> => {
      const found = await read(carried);
      setFault('problem' in found ? found.problem : undefined);
      setBrought('problem' in found ? undefined : found);
    },
    [read],
  );
  useEffect(() => {
    if (given !== undefined) void bring(given);
  }, [given, bring]);
  // it stands at the head of the page, and a file is chosen further down
  const alert = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => alert.current?.scrollIntoView({ block: 'nearest' }), [fault]);
  const leave = useCallback(() => setBrought(undefined), []);
  return { brought, fault, alert, bring, leave };
}
