import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { answersSideBySide, askedWords } from './answers.ts';
import type { Row } from './row.ts';

/** Question by question, what everybody wrote. */
export function SideBySide({
  rows,
  labels,
}: {
  readonly rows: readonly Row[];
  readonly labels: ReadonlyMap<string, string>;
}): JSX.Element {
  const asked = useMemo(() => answersSideBySide(rows), [rows]);
  if (asked.length === 0) return <p>Nobody wrote an answer.</p>;
  return (
    <>
      {asked.map(({ when, question, answers }) => (
        <section key={askedWords({ when, question })} class="class-question">
          <h3>{askedWords({ when, question })}</h3>
          <p class="leaf-aside">{answers.length === 1 ? 'One answer' : `${answers.length} answers`}</p>
          <ul>
            {answers.map(({ code, field, tag, text }) => (
              <li key={`${code} ${field}`}>
                <span class="class-tags class-tag">
                  {tag}
                  {labels.has(code) && ` · ${labels.get(code) ?? ''}`}
                </span>
                <p class="class-answer">{text}</p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
