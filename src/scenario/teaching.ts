import type { TeachingPack } from '../core/scenario/teaching-data.ts';
import type { Assembled } from './assemble.ts';

/** What a site ships of a scenario for those who teach with it. */
export const teachingOf = ({ data }: Assembled): TeachingPack => ({
  packed: 1,
  id: data.id,
  title: data.title,
  pages: [],
});
