import type { JSX } from 'preact';
import { DeviceCheck } from './device-check.tsx';
import { FileTable } from './file-table.tsx';
import './check.css';

/** What is pressed on the page for technicians. */
export const TechniciansTools = ({ base }: { readonly base: string }): JSX.Element => (
  <>
    <DeviceCheck base={base} />
    <FileTable base={base} />
  </>
);
