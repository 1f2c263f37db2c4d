/** The named ways of play, as a reader is told of them. */
export const WAY_NAMES: Readonly<Record<string, string>> = {
  random: 'By chance, among everything that may be said',
  menu: 'By chance, among what the page offers first',
  greedy: 'Whatever wins most men at once',
  thoughtful: 'Whatever stands best after the other side’s answer',
  values: 'Whatever speaks to what men value, no man counted',
  recorded: 'The record’s claims, in their order',
};

export const LEVEL_ORDER = Object.keys(WAY_NAMES);

/** How a way begins that speaks to one value and to no other. */
export const ONE_VALUE = 'only:';
