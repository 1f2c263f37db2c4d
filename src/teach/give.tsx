import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { Assignment } from '../assign/assignment.ts';
import { assignmentId } from '../assign/pack.ts';
import { assignmentSentences } from '../assign/sentence.ts';
import type { LessonFacts } from '../assign/sentence.ts';
import { copyText } from '../platform/copy-text.ts';
import { downloadFile } from '../platform/download.ts';
import { Board } from './board.tsx';
import { LONGEST_HASH, waysTo } from './links.ts';
import { QrPicture } from './qr-picture.tsx';
import { qrPng } from './qr-png.ts';
import { qrOf, qrSvg } from './qr.ts';

export interface GiveProps {
  readonly assignment: Assignment;
  readonly facts: LessonFacts;
  readonly site: string;
  /** All short codes there are. */
  readonly short: ReadonlyMap<string, Assignment>;
}

/** What students will get, and every way to give it to them. */
export function Give({ assignment, facts, site, short }: GiveProps): JSX.Element {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [said, say] = useState('');
  const [board, showBoard] = useState(false);
  const ways = waysTo(assignment, site, short);
  const tooLong = ways.link.length - site.length > LONGEST_HASH;
  const qr = tooLong ? undefined : qrOf(ways.shortLink ?? ways.link);
  const title = facts.scenario.parts.find((p) => p.id === assignment.part)?.title ?? facts.scenario.title;
  const name = `lesson-${assignmentId(assignment)}`;
  const copy = async (): Promise<void> => {
    if (await copyText(ways.link)) say('The link is copied. Paste it where your class finds its work.');
    else {
      field.current?.select();
      say('This browser does not let pages copy. The link is selected: press Ctrl and C.');
    }
  };
  const savePng = async (): Promise<void> => {
    const file = qr && (await qrPng(qr));
    if (file) downloadFile(`${name}.png`, file);
    say(file ? 'The picture is in your downloads.' : 'This browser draws no pictures. Take the SVG instead.');
  };
  return (
    <section class="teach-give" aria-labelledby={`${id}-head`}>
      <h2 id={`${id}-head`}>What students will get</h2>
      <output class="teach-sentence">{assignmentSentences(assignment, facts).join(' ')}</output>
      {tooLong ? (
        <p class="leaf-problem" role="alert">
          This is more than a link can carry. Shorten the note or the questions.
        </p>
      ) : (
        <>
          <div class="teach-field">
            <label htmlFor={id}>The link</label>
            <input
              ref={field}
              id={id}
              type="text"
              readOnly
              value={ways.link}
              onFocus={(event) => event.currentTarget.select()}
            />
            <button type="button" class="leaf-button leaf-button-strong" onClick={() => void copy()}>
              Copy the link
            </button>{' '}
            <a class="leaf-button" href={ways.link} target="_blank" rel="noopener">
              See it as a student (new tab)
            </a>
          </div>
          {ways.local && (
            <p class="leaf-problem">
              This address works on this computer only. For a class, put the game on a web server and set the lesson
              there.
            </p>
          )}
          {ways.code === undefined ? (
            <p class="leaf-aside">
              There is no short code for this: a code stands for a lesson from the list with another part, role, words
              or other side, and you have changed more. Use the link or the QR code.
            </p>
          ) : (
            <p>
              Short code to type from the board: <b class="teach-code">{ways.code}</b>
            </p>
          )}
          {qr ? (
            <div class="teach-scan">
              <QrPicture qr={qr} label="QR code of the link" />
              <div>
                <button type="button" class="leaf-button" onClick={() => showBoard(true)}>
                  Show large
                </button>
                <button type="button" class="leaf-button" onClick={() => void savePng()}>
                  Save as PNG
                </button>
                <button
                  type="button"
                  class="leaf-button"
                  onClick={() => {
                    downloadFile(`${name}.svg`, new Blob([qrSvg(qr)], { type: 'image/svg+xml' }));
                    say('The drawing is in your downloads.');
                  }}
                >
                  Save as SVG
                </button>
                <p class="leaf-aside">
                  QR code with {qr.size} by {qr.size} squares
                  {qr.size > 57 ? ': many for a projector. Stand close, or give the link.' : '.'}
                </p>
              </div>
            </div>
          ) : (
            <p class="leaf-aside">The link is too long for a QR code. Shorten the note or the questions to have one.</p>
          )}
          <h3>Elsewhere</h3>
          <ul class="teach-elsewhere">
            <li>
              <a href={ways.classroom} target="_blank" rel="noopener noreferrer">
                Google Classroom
              </a>{' '}
              and{' '}
              <a href={ways.teams} target="_blank" rel="noopener noreferrer">
                Microsoft Teams
              </a>{' '}
              (their own pages, in a new tab; nothing of theirs is loaded before)
            </li>
            <li>
              <button type="button" class="leaf-button" onClick={() => window.print()}>
                Print a handout
              </button>
            </li>
          </ul>
        </>
      )}
      <output>{said}</output>
      {board && qr && <Board title={title} qr={qr} ways={ways} onClose={() => showBoard(false)} />}
    </section>
  );
}
