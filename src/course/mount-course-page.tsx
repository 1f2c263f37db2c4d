import { render } from 'preact';
import { followPreferences } from '../overlay/follow-preferences.ts';
import type { PreferencesStore } from '../store/preferences.ts';
import { CourseDownload } from './course-download.tsx';
import '../overlay/styles/tokens.css';
import '../overlay/styles/leaf.css';

interface CoursePageDeps {
  readonly base: string;
  readonly preferences: PreferencesStore;
  /** The address of the page on which a lesson is set. */
  readonly home: string;
}

/** A page with “Download for your course” and nothing else, for a class that chooses what to play. */
export function mountCoursePage(root: HTMLElement, { base, preferences, home }: CoursePageDeps): () => void {
  const page = root.ownerDocument;
  const unfollow = followPreferences(page, preferences);
  const before = page.title;
  page.title = 'Download for your course';
  render(
    <div class="leaf">
      <main class="leaf-sheet">
        <p>
          <a class="leaf-button" href={home}>
            Set a lesson
          </a>
        </p>
        <h1>For your course</h1>
        <CourseDownload base={base} assignment={undefined} />
      </main>
    </div>,
    root,
  );
  return () => {
    unfollow();
    page.title = before;
    render(null, root);
  };
}
