import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Person } from '../../core/scenario/scenario.ts';
import { PortraitPicture } from './portrait-picture.tsx';

/** A portrait; nothing at all where there is no picture of the person. */
export function Portrait({ person }: { readonly person: Person }): JSX.Element | null {
  const [missing, setMissing] = useState<string>();
  const name = person.portrait;
  if (name === undefined || missing === name) return null;
  return <PortraitPicture name={name} class="portrait" alt={person.name} onError={() => setMissing(name)} />;
}
