import { useEffect, useState } from 'preact/hooks';
import type { StoreApi } from 'zustand/vanilla';
import type { ClassState } from './class-store.ts';

/** The state of a class, followed from a component. */
export function useClass(store: StoreApi<ClassState>): ClassState {
  const [state, setState] = useState(() => store.getState());
  useEffect(() => {
    // what changed between the first drawing and now
    setState(store.getState());
    return store.subscribe(setState);
  }, [store]);
  return state;
}
