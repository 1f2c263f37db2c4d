import type { CSSProperties, JSX } from 'preact';
import type { Box } from './faces.ts';

const WIDTH = 360;
const HEIGHT = 450;

const files = (name: string, kind: 'avif' | 'webp'): string =>
  `./art/portraits/${name}.${kind} 1x, ./art/portraits/${name}@2x.${kind} 2x`;

const percent = (part: number, whole: number): string => `${(100 * part) / whole}%`;

/** The place of a patch on whatever size its portrait is shown in. */
const placed = ({ x, y, w, h }: Box): CSSProperties => ({
  left: percent(x, WIDTH),
  top: percent(y, HEIGHT),
  width: percent(w, WIDTH),
  height: percent(h, HEIGHT),
});

interface Props {
  /** Id of the portrait; the files are made by the scripts for art. */
  readonly name: string;
  readonly class?: string | undefined;
  readonly alt: string;
  /** For a patch: where on the portrait it lies. */
  readonly box?: Box | undefined;
  readonly loading?: 'eager' | 'lazy' | undefined;
  readonly decoding?: 'async' | undefined;
  readonly onError?: (() => void) | undefined;
}

/** The picture of a portrait or of a patch of it, in the form and size that the browser takes. */
export function PortraitPicture({ name, class: look, alt, box, loading, decoding, onError }: Props): JSX.Element {
  return (
    <picture class={look} style={box && placed(box)}>
      <source type="image/avif" srcset={files(name, 'avif')} />
      <img
        key={name}
        src={`./art/portraits/${name}.webp`}
        srcset={files(name, 'webp')}
        width={box ? box.w : WIDTH}
        height={box ? box.h : HEIGHT}
        alt={alt}
        loading={loading}
        decoding={decoding}
        onError={onError}
      />
    </picture>
  );
}
