import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { QrPicture } from './qr-picture.tsx';
import type { Qr } from './qr.ts';
import type { Ways } from './links.ts';

/** The address as it is written on a board. */
export const spoken = (link: string): string => link.replace(/^https?:\/\//u, '');

interface Props {
  readonly title: string;
  readonly qr: Qr;
  readonly ways: Ways;
  readonly onClose: () => void;
}

/** The way in, large enough for a class to read from the wall. */
export function Board({ title, qr, ways, onClose }: Props): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog ref={dialog} class="leaf teach-board" aria-labelledby="board-title" onClose={onClose}>
      <header>
        <h2 id="board-title">{title}</h2>
        <button type="button" class="leaf-button" onClick={() => dialog.current?.close()}>
          Done
        </button>
      </header>
      <QrPicture qr={qr} label="QR code of the link" />
      <div class="teach-board-words">
        {ways.shortLink === undefined ? (
          <p>Scan this, or open the link that your teacher has sent.</p>
        ) : (
          <>
            <p>Scan this, or go to</p>
            <p class="teach-address">{spoken(ways.shortLink)}</p>
            <p>or type this code on the first page</p>
            <p class="teach-code">{ways.code}</p>
          </>
        )}
      </div>
    </dialog>
  );
}
