import type { JSX } from 'preact';

const WIDTH = 360;
const HEIGHT = 450;

const files = (name: string, kind: 'avif' | 'webp'): string =>
  `./art/portraits/${name}.${kind} 1x, ./art/portraits/${name}@2x.${kind} 2x`;

interface Props {
  /** Id of the portrait; the files are made by the scripts for art. */
  readonly name: string;
  readonly class: string;
  readonly alt: string;
  readonly loading?: 'eager' | 'lazy' | undefined;
  readonly decoding?: 'async' | undefined;
  readonly onError?: (() => void) | undefined;
}

/** The picture of a portrait, in the form and size that the browser takes. */
export function PortraitPicture({ name, class: look, alt, loading, decoding, onError }: Props): JSX.Element {
  return (
    <picture class={look}>
      <source type="image/avif" srcset={files(name, 'avif')} />
      <img
        key={name}
        src={`./art/portraits/${name}.webp`}
        srcset={files(name, 'webp')}
        width={WIDTH}
        height={HEIGHT}
        alt={alt}
        loading={loading}
        decoding={decoding}
        onError={onError}
      />
    </picture>
  );
}
