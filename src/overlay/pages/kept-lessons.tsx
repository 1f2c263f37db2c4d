import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A play of a lesson that is kept on the device. */
export interface KeptLesson {
  readonly title: string;
  readonly as: string;
  /** Where it stands, in a few words. */
  readonly where: string;
  readonly href: string;
}

/** The lessons that were begun on this device, to go on with; nothing where there are none. */
export function KeptLessons({ find }: { readonly find: () => Promise<readonly KeptLesson[]> }): JSX.Element | null {
  const [lessons, setLessons] = useState<readonly KeptLesson[]>([]);
  useEffect(() => {
    let gone = false;
    const come = async (): Promise<void> => {
      try {
        const found = await find();
        if (!gone) setLessons(found);
      } catch {
        // the link of the lesson leads to it still
      }
    };
    void come();
    return () => {
      gone = true;
    };
  }, [find]);
  if (lessons.length === 0) return null;
  return (
    <section class="home-lessons" aria-labelledby="home-lessons">
      <h2 id="home-lessons">Lessons on this device</h2>
      <ul>
        {lessons.map(({ title, as, where, href }) => (
          <li key={href}>
            <a class="leaf-button" href={href}>
              Go on with “{title}” as {as}
            </a>{' '}
            <span>{where}.</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
