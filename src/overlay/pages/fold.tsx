import type { ComponentChildren, JSX } from 'preact';

interface Props {
  /** Id of its heading. */
  readonly id: string;
  readonly title: string;
  /** One line below the title. */
  readonly about?: string | undefined;
  /** Whether it begins open; undefined where it is the only one of its kind and has nothing to fold. */
  readonly open: boolean | undefined;
  readonly children: ComponentChildren;
}

/** One of several sections of a step, which can be folded away; one alone stands open. */
export function Fold({ id, title, about, open, children }: Props): JSX.Element {
  const head = (
    <>
      <h3 id={id}>{title}</h3>
      {about !== undefined && <p class="leaf-aside">{about}</p>}
    </>
  );
  if (open === undefined)
    return (
      <div class="fold">
        {head}
        {children}
      </div>
    );
  return (
    <details class="leaf-details fold" open={open}>
      <summary>{head}</summary>
      {children}
    </details>
  );
}
