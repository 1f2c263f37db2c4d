import type { JSX } from 'preact';
import type { Beside } from '../../core/save/beside.ts';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** A play that was brought from another device. */
export interface Brought {
  /** The part or run that is played, and as whom. */
  readonly title: string;
  readonly as: string;
  /** Where it stands, and where the same play that is kept here does, in a few words. */
  readonly where: string;
  readonly here: string | undefined;
  /** How it stands to what is kept here: nothing is, it goes further, less far, or another way. */
  readonly beside: Beside;
  /** Why what is kept here stays, where a teacher allows no going back. */
  readonly stays: string | undefined;
  /** The address of the play. */
  readonly href: string;
  /** Takes it in, in the place of what is kept here; or says why it can’t be. */
  readonly take: () => { readonly problem: string } | undefined;
}

interface Props {
  readonly brought: Brought;
  readonly go: (hash: string) => void;
  readonly onClose: () => void;
}

const BESIDE: Readonly<Record<Beside, (here: string) => string>> = {
  alone: () => 'It will be kept on this device from now on.',
  further: (here) => `It goes on from what is kept here (${here}).`,
  behind: (here) => `What is kept here has gone further (${here}): this play is the beginning of it.`,
  other: (here) =>
    `Another play of the same part is kept here (${here}). It would be gone: go on with it and save it as a file first, if you want both.`,
};

/** Asks whether to go on with a play that was brought, where another may be kept. */
export function BroughtPlay({ brought, go, onClose }: Props): JSX.Element {
  const { title, as, where, here, beside, stays, href, take } = brought;
  const [problem, setProblem] = useState<string>();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), [brought]);
  const bring = (): void => {
    const fault = take();
    if (fault) setProblem(fault.problem);
    else go(href);
  };
  const keeps = beside === 'behind' || beside === 'other';
  return (
    <section class="brought leaf-problem" aria-labelledby="brought">
      <h2 id="brought" tabIndex={-1} ref={heading}>
        A play to go on with
      </h2>
      <p>
        “{title}”, as {as}: {where}. {stays ?? BESIDE[beside](here ?? '')}
      </p>
      <p class="brought-ways">
        {keeps && (
          <button type="button" class="leaf-button leaf-button-strong" onClick={() => go(href)}>
            Go on with the one kept here
          </button>
        )}
        {stays === undefined && (
          <button type="button" class={keeps ? 'leaf-button' : 'leaf-button leaf-button-strong'} onClick={bring}>
            {keeps ? 'Put the one you brought in its place' : 'Go on with it'}
          </button>
        )}
        <button type="button" class="leaf-button" onClick={onClose}>
          Leave it
        </button>
      </p>
      {problem !== undefined && <p role="alert">{problem}</p>}
    </section>
  );
}
