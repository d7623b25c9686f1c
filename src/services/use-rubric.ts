import type { Language } from '../core/rubric/context';
import type { RubricText } from '../core/rubric/rubric-text';
import { useLatest } from './use-loaded';

/** The rubric in the page's language; null until it is there, and where it cannot be read: ids then stand for names. */
export function useRubric(language: Language): RubricText | null {
  const value = useLatest(language, ({ library }) => library.rubric(language))?.value;
  return value === undefined || value instanceof Error ? null : value;
}
