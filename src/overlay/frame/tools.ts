import { createContext } from 'preact';

/** What a page asks of the browser beyond itself; brought by whoever mounts it. */
export interface Tools {
  /** Hands the reader a text as a file. */
  readonly download: (name: string, text: string) => void;
  /** Puts a text on the clipboard; false where the browser does not let it. */
  readonly copy: (text: string) => Promise<boolean>;
  /** Prints some of the page and nothing else. */
  readonly print: (shown: readonly HTMLElement[]) => void;
}

export const ToolsContext = createContext<Tools | undefined>(undefined);
