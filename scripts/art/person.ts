/** The data that makes one sitter's portrait: everything the engine needs, and nothing about who it is. */
import { z } from 'zod';
import { likeness } from '../../src/scenario/schema/cast.ts';

const described = z.strictObject(likeness);

/** The full description of a sitter, every measure filled in. */
export type Person = Readonly<z.output<typeof described>> & { readonly id: string };
export type Face = Person['face'];
export type Hair = Person['hair'];
export type Dress = Person['dress'];

/** Fills in the middle values for whatever a sitter's data leaves unsaid; throws when it says what there isn't. */
export const completePerson = (id: string, data: unknown): Person => ({ ...described.parse(data), id });
