import { z } from 'zod';

/** Longest text that a file may hold in one place, in characters: far beyond any spoken line. */
const MAX_TEXT = 4000;

/** A text in one language: not empty, not only blanks. */
export const plainTextSchema = z
  .string()
  .max(MAX_TEXT)
  .refine((text) => text.trim().length > 0, { message: 'the text is empty' });

/** A text in both languages. */
export const textSchema = z.strictObject({ zh: plainTextSchema, en: plainTextSchema });

/** A name of a file-wide thing: `gas-card`, `fuel-bill`. */
export const kebabSchema = z
  .string()
  .max(60)
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, {
    message: 'use lower case with dashes, like fuel-bill',
  });

/** A name of a state: `fearsPrepaying`. */
export const camelSchema = z
  .string()
  .max(60)
  .regex(/^[a-z][a-zA-Z0-9]*$/, { message: 'use camel case, like fearsPrepaying' });

/** The number at the head of each file that says which form it has. */
export const formatSchema = z.literal(1);
