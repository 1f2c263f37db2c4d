/** The part of yarn-bound that the bench drives; the package has no types of its own. */
declare module 'yarn-bound' {
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
  interface Storage {
    readonly get: (name: string) => unknown;
    readonly set: (name: string, value: unknown) => void;
  }
  class YarnBound {
    constructor(options: { readonly dialogue: string; readonly startAt?: string; readonly variableStorage?: Storage });
    readonly currentResult: Result | undefined;
    history: Result[];
    jump(node: string): void;
    advance(option?: number): void;
  }
  export = YarnBound;
}
