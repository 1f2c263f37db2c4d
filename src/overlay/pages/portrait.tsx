interface Props {
  /** Id of the portrait; the files are made by the scripts for art. */
  readonly id: string;
  readonly eager?: boolean | undefined;
}

const WIDTH = 360;
const HEIGHT = 450;

const sources = (id: string, kind: 'avif' | 'webp'): string =>
  `./art/portraits/${id}.${kind} 1x, ./art/portraits/${id}@2x.${kind} 2x`;

/** A person's likeness, beside his name: nothing to read aloud. */
export function Portrait({ id, eager = false }: Props) {
  return (
    <picture class="leaf-portrait">
      <source type="image/avif" srcset={sources(id, 'avif')} />
      <img
        src={`./art/portraits/${id}.webp`}
        srcset={sources(id, 'webp')}
        width={WIDTH}
        height={HEIGHT}
        alt=""
        loading={eager ? 'eager' : 'lazy'}
        decoding="async"
      />
    </picture>
  );
}
