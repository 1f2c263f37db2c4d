import { z } from 'zod';

/** A number between two ends, with the middle value that stands for it when it is left out. */
export const measure = (title: string, description: string, least: number, most: number, middle: number) =>
  z.number().min(least).max(most).default(middle).meta({ title, description });

/** One of some words; the first of them stands when it is left out. */
export const words = <const T extends readonly [string, ...string[]]>(title: string, description: string, of: T) =>
  z
    .enum(of)
    .default(of[0] as never)
    .meta({ title, description });
