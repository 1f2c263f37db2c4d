import type { JSX } from 'preact';
import type { NoteBlock, NoteMatter, NoteSample, NoteSource } from '../../core/scenario/teaching-data.ts';
import { NotePlanView } from './note-plan.tsx';
import { NoteTableView } from './note-table.tsx';

const Sample = ({ level, by, text, why }: NoteSample): JSX.Element => (
  <figure class="notes-sample">
    <figcaption>
      <b>{level}</b> · {by}
    </figcaption>
    <blockquote>{text}</blockquote>
    <p class="notes-why">
      <b>Why it is here:</b> {why}
    </p>
  </figure>
);

const Source = ({ title, words, kind, where }: NoteSource): JSX.Element => (
  <figure class="notes-source">
    <figcaption>{title}</figcaption>
    {words !== undefined && <blockquote>“{words}”</blockquote>}
    <p class="leaf-aside">
      {kind}. Read at: {where}
    </p>
  </figure>
);

const Matter = ({ question, yes, no }: NoteMatter): JSX.Element => (
  <div class="notes-matter">
    <p class="notes-step">{question}</p>
    <div class="notes-sides">
      <p>
        <b>A reason to say yes:</b> {yes}
      </p>
      <p>
        <b>A reason to say no:</b> {no}
      </p>
    </div>
  </div>
);

/** What may stand in a page of notes, as it is shown. */
export function NoteBlockView({ block }: { readonly block: NoteBlock }): JSX.Element {
  if ('text' in block)
    return (
      <p>
        {block.lead !== undefined && <b>{block.lead} </b>}
        {block.text}
      </p>
    );
  if ('links' in block)
    return (
      <ul class="notes-points">
        {block.links.map(({ to, title, text }) => (
          <li key={to}>
            <a href={to}>{title}</a> ({to}): {text}
          </li>
        ))}
      </ul>
    );
  if ('table' in block) return <NoteTableView table={block.table} />;
  if ('plan' in block) return <NotePlanView plan={block.plan} />;
  if ('sample' in block) return <Sample {...block.sample} />;
  if ('source' in block) return <Source {...block.source} />;
  if ('matter' in block) return <Matter {...block.matter} />;
  if ('note' in block)
    return (
      <p class="notes-note">
        <b>{block.note.title}</b> {block.note.text}
      </p>
    );
  if ('cited' in block)
    return (
      <p class="leaf-aside">
        <b>Rests on:</b> {block.cited.join('; ')}.
      </p>
    );
  const List = 'list' in block ? 'ul' : 'ol';
  return (
    <List class="notes-points">
      {('list' in block ? block.list : block.steps).map((point) => (
        <li key={point}>{point}</li>
      ))}
    </List>
  );
}
