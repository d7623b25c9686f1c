import { useTranslation } from 'react-i18next';
import type { ScenarioIndex } from '../../core/scenario/scenario-index';
import type { ExerciseText } from '../../core/scenario/scenario-type';
import { startMood } from '../../core/customer/start-mood';
import { lookOf } from '../../core/scenario/look-of';
import { Stage } from '../../ui/customer/stage';

/** The cast as one meets it, before the first word. */
export function CastPreview(props: {
  exercise: ExerciseText;
  personas: readonly string[];
  index: ScenarioIndex;
}) {
  const { exercise, personas, index } = props;
  const { t } = useTranslation();
  const customers = exercise.cast.flatMap((member, i) => {
    const persona = index.personas.find((p) => p.persona === personas[i]);
    if (!persona) return [];
    const mood = startMood(persona.starts, member.starts);
    return [
      {
        id: member.id,
        name: member.name,
        look: lookOf(persona.look, member.look),
        mood,
        feeling: 'calm' as const,
        speaking: false,
        label: t('talk.stage', {
          name: member.name,
          trust: t(`talk.trust.${mood.trust}`),
          patience: t(`talk.patience.${mood.patience}`),
        }),
      },
    ];
  });
  return (
    <div className="cast-preview">
      <Stage scene={exercise.scene} customers={customers} />
    </div>
  );
}
