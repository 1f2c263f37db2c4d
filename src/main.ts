import { courseLaunch } from './platform/course-launch.ts';
import type { CourseLaunch } from './platform/course-launch.ts';
import { showSite } from './play/site.ts';
import type { BringTeach } from './play/site.ts';

const bringTeach: BringTeach = () => import('./teach/open-teach.ts');

/** Shows the game in a course; where that can’t be had, the game alone. */
async function showInCourse(page: HTMLElement, launch: CourseLaunch): Promise<void> {
  try {
    (await import('./course/mount-course.ts')).mountCourse(page, launch, bringTeach);
  } catch {
    showSite(page, bringTeach);
  }
}

const root = document.querySelector<HTMLElement>('#app');
const course = courseLaunch(window);
if (root && course) void showInCourse(root, course);
else if (root) showSite(root, bringTeach);
