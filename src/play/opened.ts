/** A page that is open, or a sentence on why it isn't. */
export type Opened = { readonly close: () => void } | { readonly problem: string };
