import type { JSX, RefObject } from 'preact';
import type { Step } from './debrief-step.tsx';

interface Props {
  readonly steps: readonly Step[];
  /** What follows them. */
  readonly last: Step;
  /** The page the steps are on. */
  readonly root: RefObject<HTMLElement | null>;
}

/** The list of steps. The address after # is the play's, so a link moves the focus itself instead of changing it. */
export function DebriefContents({ steps, last, root }: Props): JSX.Element {
  const link = (id: string, title: string): JSX.Element => (
    <a
      href={`#${id}`}
      onClick={(event) => {
        event.preventDefault();
        const target = root.current?.querySelector<HTMLElement>(`#${id}`);
        const fold = target?.closest('details');
        if (fold) fold.open = true;
        target?.scrollIntoView();
        (fold?.querySelector('summary') ?? target)?.focus({ preventScroll: true });
      }}
    >
      {title}
    </a>
  );
  return (
    <nav class="debrief-contents" aria-label="Steps of the debrief">
      <ol>
        {steps.map(({ id, title, parts = [] }) => (
          <li key={id}>
            {link(id, title)}
            {parts.length > 1 && (
              <ul>
                {parts.map((part) => (
                  <li key={part.id}>{link(part.id, part.title)}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
      <p>{link(last.id, last.title)}</p>
    </nav>
  );
}
