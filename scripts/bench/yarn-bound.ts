import { createRequire } from 'node:module';

interface Markup {
  readonly name: string;
  readonly properties?: { readonly name?: string };
}

interface Option {
  readonly text: string;
  readonly isAvailable: boolean;
}

interface Result {
  readonly text?: string;
  readonly markup?: readonly Markup[];
  readonly options?: readonly Option[];
  readonly isDialogueEnd?: boolean;
  readonly metadata: { readonly title: string };
}

/** A dialogue under way: the part of yarn-bound that the bench drives. */
export interface Yarn {
  readonly currentResult: Result | undefined;
  history: readonly Result[];
  readonly jump: (node: string) => void;
  readonly advance: (option?: number) => void;
}

interface YarnOptions {
  readonly dialogue: string;
  readonly startAt: string;
  readonly variableStorage: {
    readonly get: (name: string) => unknown;
    readonly set: (name: string, value: unknown) => void;
  };
}

/** The package, which has no types of its own. */
export const YarnBound = createRequire(import.meta.url)('yarn-bound') as new (options: YarnOptions) => Yarn;
