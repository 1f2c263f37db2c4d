import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Person } from '../../core/scenario/scenario.ts';

const files = (name: string, kind: string): string =>
  `./art/portraits/${name}.${kind} 1x, ./art/portraits/${name}@2x.${kind} 2x`;

/** A portrait; nothing at all where there is no picture of the person. */
export function Portrait({ person }: { readonly person: Person }): JSX.Element | null {
  const [missing, setMissing] = useState<string>();
  const name = person.portrait;
  if (name === undefined || missing === name) return null;
  return (
    <picture class="portrait">
      <source type="image/avif" srcset={files(name, 'avif')} />
      <img
        key={name}
        src={`./art/portraits/${name}.webp`}
        srcset={files(name, 'webp')}
        alt={person.name}
        width={360}
        height={450}
        onError={() => {
          setMissing(name);
        }}
      />
    </picture>
  );
}
