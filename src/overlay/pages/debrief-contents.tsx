import type { JSX, RefObject } from 'preact';

/** A step of the debrief. */
export interface Step {
  /** Id of its section. */
  readonly id: string;
  readonly title: string;
}

interface Props {
  readonly steps: readonly Step[];
  /** The page the steps are on. */
  readonly root: RefObject<HTMLElement | null>;
}

/** The list of steps. The address after # is the play's, so a link moves the focus itself instead of changing it. */
export function DebriefContents({ steps, root }: Props): JSX.Element {
  return (
    <nav class="debrief-contents" aria-label="Steps of the debrief">
      <ol>
        {steps.map(({ id, title }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              onClick={(event) => {
                event.preventDefault();
                const section = root.current?.querySelector<HTMLElement>(`#${id}`);
                section?.scrollIntoView();
                section?.focus({ preventScroll: true });
              }}
            >
              {title}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
