import type { JSX } from 'preact';
import type { NotePlan } from '../../core/scenario/teaching-data.ts';

const minutes = (count: number): string => (count === 1 ? '1 minute' : `${count} minutes`);

/** A lesson as numbered steps, each with the minutes at which it begins and ends. */
export function NotePlanView({ plan }: { readonly plan: NotePlan }): JSX.Element {
  const clock = (step: number): number => plan.steps.slice(0, step).reduce((sum, one) => sum + one.minutes, 0);
  return (
    <figure class="notes-plan">
      <figcaption>
        {plan.title} <span class="notes-minutes">{minutes(plan.minutes)}</span>
      </figcaption>
      <ol>
        {plan.steps.map((step, n) => (
          <li key={step.title}>
            <p class="notes-clock">
              <b>
                {clock(n)} to {clock(n + 1)}
              </b>{' '}
              <span class="notes-length">({minutes(step.minutes)})</span>
            </p>
            <div>
              <p class="notes-step">{step.title}</p>
              <p>
                <b>You:</b> {step.teacher}
              </p>
              <p>
                <b>Students:</b> {step.students}
              </p>
              {step.short !== undefined && (
                <p class="notes-short">
                  <b>If time is short:</b> {step.short}
                </p>
              )}
            </div>
          </li>
        ))}
      </ol>
    </figure>
  );
}
