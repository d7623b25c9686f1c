import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import type { Language } from '../../core/rubric/context';
import type { ExerciseText } from '../../core/scenario/scenario-type';
import { useServices } from '../../services/services';
import { useSettings } from '../../services/settings';
import { startBeat } from './start-beat';

/** Starts a beat and goes to its talk; the scorer is made ready meanwhile. */
export function useStartBeat(scorerHash: string) {
  const services = useServices();
  const { learner, language } = useSettings().settings;
  const [, go] = useLocation();
  const [starting, setStarting] = useState(false);
  const [error, setError] = useState<string | null>(null);
  useEffect(() => {
    // A failure shows when the scorer is needed.
    void services.scorer(language).catch(() => undefined);
  }, [services, language]);
  async function start(exercise: ExerciseText, persona: string, talk: Language) {
    setStarting(true);
    try {
      const choice = { exercise, persona, language: talk, learner, scorerHash };
      go(`/attempt/${await startBeat(services, choice)}`);
    } catch (cause) {
      setError(cause instanceof Error ? cause.message : String(cause));
      setStarting(false);
    }
  }
  return { start, starting, error };
}
