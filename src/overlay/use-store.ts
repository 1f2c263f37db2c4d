import { useLayoutEffect, useState } from 'preact/hooks';

/** The part of a store that a component needs: what it holds, and word of each change. */
interface Watched<T> {
  readonly getState: () => T;
  readonly subscribe: (listener: () => void) => () => void;
}

/** What a store holds; the component is drawn again at each change. */
export function useStore<T extends object>(store: Watched<T>): T {
  const [state, setState] = useState<T>(() => store.getState());
  useLayoutEffect(() => {
    const read = (): void => {
      setState(store.getState());
    };
    read();
    return store.subscribe(read);
  }, [store]);
  return state;
}
