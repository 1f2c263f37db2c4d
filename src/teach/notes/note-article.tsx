import type { JSX } from 'preact';
import type { NotePage } from '../../core/scenario/teaching-data.ts';
import { NoteBlockView } from './note-block.tsx';

interface Props {
  readonly page: NotePage;
  /** Whether what is off unless asked for is asked for. */
  readonly on: boolean;
  /** How deep the headings of its sections stand below those of the whole screen. */
  readonly heading: 'h2' | 'h3';
}

/** The sections of a page of notes, or why they are not shown. */
export const NoteArticle = ({ page, on, heading: Heading }: Props): JSX.Element => (
  <div class="notes-body">
    {page.off !== undefined && <p class="notes-note">{page.off}</p>}
    {(page.off === undefined || on) &&
      page.sections.map(({ id, title, blocks }) => (
        <section key={id}>
          <Heading>{title}</Heading>
          {blocks.map((block) => (
            <NoteBlockView key={JSON.stringify(block)} block={block} />
          ))}
        </section>
      ))}
  </div>
);
