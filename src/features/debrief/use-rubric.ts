import type { Language } from '../../core/rubric/context';
import { useLatest } from '../../services/use-loaded';
import { lookUp, type RubricLookup } from './rubric-lookup';

/** The rubric in the page's language; while another language is loaded, the one before stays. */
export function useRubric(language: Language): RubricLookup | Error | null {
  const latest = useLatest(language, async ({ library }) => lookUp(await library.rubric(language)));
  return latest?.value ?? null;
}
