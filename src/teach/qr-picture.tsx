import type { JSX } from 'preact';
import { QUIET } from './qr.ts';
import type { Qr } from './qr.ts';

/** A QR code on the page, black on white whatever the theme: a camera must read it. */
export const QrPicture = ({ qr, label }: { readonly qr: Qr; readonly label: string }): JSX.Element => {
  const side = qr.size + 2 * QUIET;
  return (
    <span class="teach-qr">
      <span class="unseen">{label}</span>
      <svg viewBox={`0 0 ${side} ${side}`} aria-hidden="true" shape-rendering="crispEdges">
        <rect width={side} height={side} fill="#fff" />
        <path d={qr.path} fill="#000" />
      </svg>
    </span>
  );
};
