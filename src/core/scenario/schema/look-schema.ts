import { z } from 'zod';

/** What a drawn customer looks like; all of it is drawn from these words. */
export const lookSchema = z.strictObject({
  age: z.enum(['young', 'middle', 'old']),
  sex: z.enum(['woman', 'man']),
  build: z.enum(['slim', 'broad']),
  hair: z.enum(['short', 'parted', 'receding', 'bald', 'bob', 'bun', 'long', 'curly', 'cap']),
  hairColour: z.enum(['black', 'brown', 'grey', 'white']),
  clothes: z.enum(['suit', 'shirt', 'polo', 'jacket', 'cardigan', 'workwear', 'padded', 'blouse']),
  colour: z.enum(['blue', 'green', 'red', 'grey', 'brown', 'violet', 'teal', 'ochre']),
  brows: z.enum(['flat', 'arched', 'heavy', 'thin']),
  glasses: z.boolean(),
  beard: z.enum(['none', 'stubble', 'moustache']),
});

/** Where the talk takes place. */
export const sceneSchema = z.enum(['counter', 'office', 'field', 'lobby', 'phone', 'booth']);

export type Look = z.infer<typeof lookSchema>;
export type Scene = z.infer<typeof sceneSchema>;
