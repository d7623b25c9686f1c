/** Habits of customers that the rubric's context knows; the three overseas personas share one. */
export const PERSONA_KINDS = [
  'suspicious',
  'knowitall',
  'rational',
  'hesitant',
  'silent',
  'dependent',
  'selfcentred',
  'irritable',
  'impatient',
  'elderly',
  'pricewise',
  'overseas',
  'neutral',
] as const;
/** Where in a talk a response is given. */
export const STAGES = [
  'opening',
  'discovery',
  'presentation',
  'objection',
  'closing',
  'complaint',
  'service',
] as const;
/** What a concern is about. */
export const CONCERN_KINDS = [
  'price',
  'trust',
  'need',
  'time',
  'competitor',
  'risk',
  'authority',
  'privacy',
  'service_failure',
  'usability',
] as const;
/** What a customer feels at a beat. */
export const FEELINGS = [
  'angry',
  'anxious',
  'annoyed',
  'sad',
  'embarrassed',
  'suspicious',
  'bored',
  'calm',
  'pleased',
  'hurried',
] as const;
/** The languages that the product speaks; Chinese comes first. */
export const LANGUAGES = ['zh', 'en'] as const;

export type PersonaKind = (typeof PERSONA_KINDS)[number];
export type Stage = (typeof STAGES)[number];
export type ConcernKind = (typeof CONCERN_KINDS)[number];
export type Feeling = (typeof FEELINGS)[number];
export type Language = (typeof LANGUAGES)[number];
