import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { ExerciseEntry, PersonaEntry } from '../../core/scenario/scenario-index';
import { startMood } from '../../core/customer/start-mood';
import type { Language } from '../../core/rubric/context';
import { lookOf } from '../../core/scenario/look-of';
import { firstSentences } from '../../core/text/first-sentences';
import { useNear } from '../../ui/use-near';
import { Stage } from '../../ui/customer/stage';

/** About so many characters of the situation are told before one chooses. */
const FITS: Record<Language, number> = { zh: 80, en: 280 };

/** One exercise to choose: its scene, its cast, and what it practises. */
export const ExerciseCard = memo(function ExerciseCard(props: {
  exercise: ExerciseEntry;
  personas: readonly PersonaEntry[];
  language: Language;
}) {
  const { exercise, personas, language } = props;
  const { t } = useTranslation();
  const { ref, near } = useNear<HTMLDivElement>();
  const customers = exercise.cast.flatMap((member) => {
    const persona = personas.find((p) => p.persona === member.personas[0]);
    if (!persona) return [];
    return [
      {
        id: member.id,
        name: member.name,
        look: lookOf(persona.look, member.look),
        mood: startMood(persona.starts, member.starts),
        feeling: 'calm' as const,
        speaking: false,
        still: true,
        label: member.name,
      },
    ];
  });
  return (
    <article className="exercise-card">
      <div ref={ref} className="exercise-card__picture" aria-hidden="true" inert>
        {near && <Stage scene={exercise.scene} customers={customers} />}
      </div>
      <div className="exercise-card__text" lang={language}>
        <h2>
          <Link href={`/exercise/${exercise.exercise}`}>{exercise.name}</Link>
        </h2>
        <p className="exercise-card__situation">
          {firstSentences(exercise.situation, FITS[language])}
        </p>
        <p className="muted small">
          {exercise.practises}{' '}
          <span className="unbroken">· {t('library.minutes', { minutes: exercise.minutes })}</span>
        </p>
      </div>
    </article>
  );
});
