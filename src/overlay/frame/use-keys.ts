import { useLayoutEffect, useRef } from 'preact/hooks';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;

/** Single keys that do something on the page; off while typing, with a dialog open, and where the reader wants none. */
export function useKeys(enabled: boolean, onKey: (key: string) => boolean): void {
  const handlerRef = useRef(onKey);
  useLayoutEffect(() => {
    handlerRef.current = onKey;
  });
  useLayoutEffect(() => {
    if (!enabled) return undefined;
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping(event.target) || document.querySelector('dialog[open]')) return;
      if (handlerRef.current(event.key)) event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => {
      document.removeEventListener('keydown', press);
    };
  }, [enabled]);
}
