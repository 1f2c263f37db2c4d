import type { JSX } from 'preact';
import type { Paper } from '../../core/scenario/reference-data.ts';
import type { BookData } from './book-data.ts';
import { BookLink } from './book-way.tsx';
import { CitedNote } from './cited-note.tsx';

const Asks = ({ paper }: { readonly paper: Paper }): JSX.Element => (
  <ol class="book-points">
    {paper.asks.map(({ title, text }) => (
      <li key={text}>
        {title !== undefined && <b>{title}: </b>}
        {text}
      </li>
    ))}
  </ol>
);

const Words = ({ paper }: { readonly paper: Paper }): JSX.Element => (
  <>
    {paper.words.map(({ words, source, plain }) => (
      <figure key={words} class="book-quote">
        <blockquote>
          <p>“{words}”</p>
        </blockquote>
        <figcaption>
          In plain English: {plain} <BookLink to={{ section: 'sources', item: source }}>Where this was read</BookLink>
        </figcaption>
      </figure>
    ))}
  </>
);

const PaperEntry = ({ book, paper }: { readonly book: BookData; readonly paper: Paper }): JSX.Element => (
  <article id={`book-${paper.id}`} tabIndex={-1} class="book-entry" aria-labelledby={`book-${paper.id}-title`}>
    <h3 id={`book-${paper.id}-title`}>{paper.title}</h3>
    <p class="book-aside">{paper.date}</p>
    <p>{paper.what}</p>
    <p>
      <b>By whom:</b> {paper.by}
    </p>
    {paper.asks.length > 0 && (
      <>
        <h4>What it asks</h4>
        <Asks paper={paper} />
      </>
    )}
    {paper.words.length > 0 && (
      <>
        <h4>In its own words</h4>
        <Words paper={paper} />
      </>
    )}
    {paper.uses.length > 0 && (
      <>
        <h4>How each side used it</h4>
        <dl class="book-terms">
          {paper.uses.map(({ side, text }) => (
            <div key={side}>
              <dt>{book.data.sides.find((s) => s.id === side)?.title}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </>
    )}
    <h4>What became of it</h4>
    <p>{paper.became}</p>
    <CitedNote book={book} cited={paper} />
  </article>
);

/** The papers that were argued over, one after another. */
export const PapersPage = ({ book }: { readonly book: BookData }): JSX.Element => (
  <>
    <ul class="book-jump">
      {book.pack.reference.papers.map(({ id, title }) => (
        <li key={id}>
          <BookLink to={{ section: 'papers', item: id }}>{title}</BookLink>
        </li>
      ))}
    </ul>
    {book.pack.reference.papers.map((paper) => (
      <PaperEntry key={paper.id} book={book} paper={paper} />
    ))}
  </>
);
