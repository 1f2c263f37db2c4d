import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { SwitchField } from '../../overlay/pages/switch-field.tsx';
import type { PreferencesStore } from '../../store/preferences.ts';
import { NoteArticle } from './note-article.tsx';
import { NOTES, NotesFrame } from './notes-frame.tsx';
import { ALL } from './shelf.ts';
import type { NoteGroup, ShelvedPage } from './shelf.ts';
import { TOOLS } from './site/tools.ts';
import '../../overlay/styles/tokens.css';
import '../../overlay/styles/leaf.css';
import '../../overlay/styles/ending.css';
import './notes.css';
import './notes-print.css';

interface Props {
  readonly groups: readonly NoteGroup[];
  /** Which page; undefined for the contents. */
  readonly at: string | undefined;
  /** Where the site’s files are, as `./`. */
  readonly base: string;
  readonly preferences: PreferencesStore;
}

const Contents = ({ groups }: { readonly groups: readonly NoteGroup[] }): JSX.Element => (
  <div class="notes-body">
    {groups.map(({ title, pages }) => (
      <section key={title}>
        <h2>{title}</h2>
        <ul class="notes-contents">
          {pages.map(({ at, page }) => (
            <li key={at}>
              <a href={`${NOTES}/${at}`}>{page.title}</a>
              <p>{page.about}</p>
            </li>
          ))}
        </ul>
      </section>
    ))}
  </div>
);

const Turn = ({ before, after }: Readonly<Record<'before' | 'after', ShelvedPage | undefined>>): JSX.Element => (
  <nav class="notes-turn" aria-label="Pages">
    {before && (
      <a class="leaf-button" href={`${NOTES}/${before.at}`}>
        Previous: {before.page.title}
      </a>
    )}
    <a class="leaf-button" href={NOTES}>
      Contents
    </a>
    {after && (
      <a class="leaf-button" href={`${NOTES}/${after.at}`}>
        Next: {after.page.title}
      </a>
    )}
  </nav>
);

/** The contents of the notes for teachers, one page of them, or all. */
export function NotesPage({ groups, at, base, preferences }: Props): JSX.Element | null {
  const [on, setOn] = useState(preferences.getState().parallels);
  const pages = groups.flatMap((group) => group.pages);
  if (at === undefined)
    return (
      <NotesFrame title="Teaching notes" about="Each page stands alone, and prints by itself." at={at}>
        <Contents groups={groups} />
      </NotesFrame>
    );
  if (at === ALL)
    return (
      <NotesFrame title="All notes" about="Press “Print”. Each page of the notes begins on a new side." at={at}>
        {pages.map(({ at: one, page }) => (
          <article key={one} class="notes-one">
            <h2>{page.title}</h2>
            <p>{page.about}</p>
            <NoteArticle page={page} on={on} heading="h3" />
          </article>
        ))}
      </NotesFrame>
    );
  const n = pages.findIndex((one) => one.at === at);
  const page = pages[n]?.page;
  if (!page) return null;
  const Tools = Object.hasOwn(TOOLS, at) ? TOOLS[at] : undefined;
  return (
    <NotesFrame title={page.title} about={page.about} at={at}>
      {page.off !== undefined && (
        <div class="notes-switch">
          <SwitchField
            label="Show them on this device"
            gloss="Off until you turn it on. It is kept on this device, and is not sent with a lesson."
            on={on}
            onSwitch={(to) => {
              preferences.getState().choose({ parallels: to });
              setOn(to);
            }}
          />
        </div>
      )}
      <NoteArticle page={page} on={on} heading="h2" />
      {Tools && <Tools base={base} />}
      <Turn before={pages[n - 1]} after={pages[n + 1]} />
    </NotesFrame>
  );
}
