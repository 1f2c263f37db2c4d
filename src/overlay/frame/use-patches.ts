import { useContext, useLayoutEffect, useState } from 'preact/hooks';
import { FacesContext } from './faces.ts';
import type { Patches } from './faces.ts';

/** Where the patches of a portrait lie, once they are here; asked for only where one is wanted. */
export function usePatches(portrait: string | undefined, wanted: boolean): Patches | undefined {
  const { patches: bring } = useContext(FacesContext);
  const [found, setFound] = useState<{ readonly of: string; readonly patches: Patches | undefined }>();
  useLayoutEffect(() => {
    if (!wanted || portrait === undefined || !bring) return undefined;
    let gone = false;
    const wait = async (): Promise<void> => {
      const patches = await bring(portrait);
      if (!gone) setFound({ of: portrait, patches });
    };
    void wait();
    return () => {
      gone = true;
    };
  }, [bring, portrait, wanted]);
  return found && found.of === portrait ? found.patches : undefined;
}
