import type { JSX } from 'preact';
import { isId } from '../assign/assignment.ts';
import { toldOf } from '../overlay/assigned/asked-words.ts';
import { spoken } from './board.tsx';
import type { GiveProps } from './give.tsx';
import { waysTo } from './links.ts';
import { QrPicture } from './qr-picture.tsx';
import { qrOf } from './qr.ts';

/** What is handed out on paper: the way in, what is asked, and room to write. Seen in print only. */
export function Handout({ assignment, facts, site, short }: GiveProps): JSX.Element | null {
  const { scenario, lesson } = facts;
  const part = scenario.parts.find((p) => p.id === assignment.part);
  if (!part) return null;
  const ways = waysTo(assignment, site, short);
  const qr = qrOf(ways.shortLink ?? ways.link);
  const words = (question: string): string =>
    isId(question) ? (lesson?.questions.find((q) => q.id === question)?.text ?? question) : question;
  const questions = [
    { title: 'Before you begin', asked: assignment.before },
    { title: 'Afterwards', asked: assignment.after },
  ].filter(({ asked }) => asked.length > 0);
  return (
    <article class="handout">
      <header>
        <div>
          <p>{scenario.title}</p>
          <h2>{part.title}</h2>
          <p>{part.date}</p>
          <p class="handout-name">Name (by hand)</p>
        </div>
        {qr && <QrPicture qr={qr} label="" />}
      </header>
      <p>
        Scan the code, or go to{' '}
        {ways.shortLink === undefined ? (
          <span class="handout-link">{ways.link}</span>
        ) : (
          <>
            <b>{spoken(ways.shortLink)}</b>; or type <b class="teach-code">{ways.code}</b> on the first page, under “I
            have a code”
          </>
        )}
        .
      </p>
      {assignment.note !== undefined && <p class="handout-note">{assignment.note}</p>}
      <p>{part.summary}</p>
      <ul>
        {toldOf(assignment, part).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {questions.map(({ title, asked }) => (
        <section key={title}>
          <h3>{title}</h3>
          <ol>
            {asked.map((question) => (
              <li key={question}>
                {words(question)}
                <span class="handout-line" />
                <span class="handout-line" />
                <span class="handout-line" />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </article>
  );
}
