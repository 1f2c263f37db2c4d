/** Before the id of a side, in a tag. */
export const SIDE_TAG = 'side-';

/** The tag of a claim that appeals to no value. */
export const FACT_TAG = 'matter-of-fact';
