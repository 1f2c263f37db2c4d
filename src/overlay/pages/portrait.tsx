import type { JSX } from 'preact';
import { PortraitPicture } from '../frame/portrait-picture.tsx';

interface Props {
  /** Id of the portrait. */
  readonly id: string;
  readonly eager?: boolean | undefined;
}

/** A person's likeness, beside his name: nothing to read aloud. */
export function Portrait({ id, eager = false }: Props): JSX.Element {
  return <PortraitPicture name={id} class="leaf-portrait" alt="" loading={eager ? 'eager' : 'lazy'} decoding="async" />;
}
