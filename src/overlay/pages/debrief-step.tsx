import type { ComponentChildren, JSX } from 'preact';

/** A step of the debrief. */
export interface Step {
  /** Id of its section. */
  readonly id: string;
  readonly title: string;
  readonly body: ComponentChildren;
  /** Sections within it that the list of steps leads to, by the ids of their headings. */
  readonly parts?: readonly { readonly id: string; readonly title: string }[];
}

/** One step, with its number, or something that follows them. */
export const DebriefStep = ({ step, n }: { readonly step: Step; readonly n?: number }): JSX.Element => (
  <section id={step.id} class="debrief-step" tabIndex={-1} aria-labelledby={`${step.id}-title`}>
    <h2 id={`${step.id}-title`}>
      {n !== undefined && <span class="debrief-n">{n}</span>} {step.title}
    </h2>
    {step.body}
  </section>
);
