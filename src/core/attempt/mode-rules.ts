import type { Mode } from './log-type';

/** What a way of practising allows. */
export interface ModeRules {
  /** Lines to choose from. */
  choices: boolean;
  /** Hints in three steps, and what the customer thinks after each response. */
  coach: boolean;
  /** Stopping the clock, and switching the customer's impatience off. */
  easing: boolean;
}

/** The rules of each mode. */
export const MODE_RULES: Record<Mode, ModeRules> = {
  guided: { choices: true, coach: false, easing: true },
  coached: { choices: false, coach: true, easing: true },
  free: { choices: true, coach: false, easing: true },
  class: { choices: true, coach: false, easing: true },
  exam: { choices: false, coach: false, easing: false },
};

/** The seed of every exam: whoever takes it meets the same lines. */
export const EXAM_SEED = 2026;
