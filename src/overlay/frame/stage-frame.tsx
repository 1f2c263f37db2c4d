import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Where the stage stands on a page. Its host is one element for the whole play, and moves from page to page. */
export function StageFrame({ host }: { readonly host: HTMLElement | undefined }): JSX.Element | null {
  const frame = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (host && frame.current) frame.current.append(host);
  }, [host]);
  return host ? <div ref={frame} class="stage-frame" aria-hidden="true" /> : null;
}
