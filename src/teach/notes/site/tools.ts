import type { JSX } from 'preact';
import { TechniciansTools } from '../check/technicians-tools.tsx';
import { TECHNICIANS_PAGE } from './technicians-page.ts';

/** What may be pressed on a page of the site, below its sections, by the page’s id. */
export const TOOLS: Readonly<Record<string, (props: { readonly base: string }) => JSX.Element>> = {
  [TECHNICIANS_PAGE.id]: TechniciansTools,
};
