import { useEffect } from 'preact/hooks';

/** From the heading of a new speech Tab goes on to the first move; what is between is reached by going back. */
export function useFirstMove(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key !== 'Tab' || event.shiftKey || !(event.target instanceof Element)) return;
      const first = document.querySelector<HTMLElement>('[data-key="1"]');
      if (!first || !event.target.hasAttribute('data-now')) return;
      event.preventDefault();
      first.focus();
    };
    document.addEventListener('keydown', press);
    return () => {
      document.removeEventListener('keydown', press);
    };
  }, []);
}
