import type { JSX } from 'preact';
import { useContext, useState } from 'preact/hooks';
import type { Person } from '../../core/scenario/scenario.ts';
import type { Mood } from '../../core/scenario/text.ts';
import { FacesContext } from './faces.ts';
import type { Look } from './faces.ts';
import { PortraitPicture } from './portrait-picture.tsx';
import { useFresh } from './use-fresh.ts';
import { usePatches } from './use-patches.ts';
import '../styles/portrait.css';

/** What somebody has just said. */
export interface Said {
  readonly id: string;
  readonly text: string;
}

interface Props {
  readonly person: Person;
  readonly mood?: Mood | undefined;
  /** What he says on this page; absent: he is only shown. */
  readonly said?: Said | undefined;
}

/** Words in one run of the talking mouth, and most runs: together three seconds, by the style sheet. */
const WORDS = 5;
const MOST = 5;

const runs = (text: string): number => Math.min(MOST, Math.ceil(text.split(/\s+/).length / WORDS));

/** A portrait with the mood of its man, who moves his mouth over what he says; nothing at all where there is no picture. */
export function Portrait({ person, mood = 'calm', said }: Props): JSX.Element | null {
  const { still } = useContext(FacesContext);
  const [missing, setMissing] = useState<readonly string[]>([]);
  const name = person.portrait;
  const moves = said !== undefined && !still;
  const patches = usePatches(name, moves || mood !== 'calm');
  const fresh = useFresh(moves ? said.id : undefined);
  if (name === undefined || missing.includes(name)) return null;
  const looks: readonly Look[] = [
    ...(mood === 'calm' ? [] : [mood]),
    ...(moves ? (['talking', 'blink'] as const) : []),
  ];
  const miss = (file: string) => () => {
    setMissing((others) => [...others, file]);
  };
  return (
    <div
      class={fresh ? 'portrait talks' : 'portrait'}
      data-mood={mood}
      style={said && { '--runs': String(runs(said.text)) }}
    >
      <div class="portrait-face">
        <PortraitPicture
          name={name}
          alt={mood === 'calm' ? person.name : `${person.name}, ${mood}`}
          onError={miss(name)}
        />
        {looks.map((look) => {
          const file = `${name}-${look}`;
          const box = missing.includes(file) ? undefined : patches?.[look];
          // begun anew with each thing said
          const key = look === mood ? file : `${file} ${said?.id}`;
          return (
            box && (
              <PortraitPicture
                key={key}
                name={file}
                class={`portrait-patch ${look}`}
                alt=""
                box={box}
                onError={miss(file)}
              />
            )
          );
        })}
      </div>
    </div>
  );
}
