import type { LessonPack } from '../core/scenario/lesson-data.ts';

/** Reads what the same site ships for those who set lessons, which its build has made; undefined when it is something else. */
export const readLesson = (value: unknown): LessonPack | undefined =>
  typeof value === 'object' && value !== null && 'packed' in value && value.packed === 1 && 'parts' in value
    ? (value as LessonPack)
    : undefined;
