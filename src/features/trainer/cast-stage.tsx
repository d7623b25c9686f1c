import { useTranslation } from 'react-i18next';
import type { Attempt } from '../../core/attempt/attempt-type';
import { isEnding, stateOf, type Scenario } from '../../core/scenario/scenario-type';
import { speakerOf } from '../../core/attempt/fold';
import { lookOf } from '../../core/scenario/look-of';
import { Stage } from '../../ui/customer/stage';

/** The cast as it stands at this moment of an attempt. */
export function CastStage(props: {
  scenario: Scenario;
  attempt: Attempt;
  speaking: boolean;
  thinking: boolean;
}) {
  const { scenario, attempt, speaking, thinking } = props;
  const { t } = useTranslation();
  const { beat, moods } = attempt.standing;
  const state = stateOf(scenario, beat);
  const feeling = isEnding(state) ? feelingAt(state.meta.outcome) : state.meta.feeling;
  const speaker = speakerOf(scenario, beat);
  const customers = scenario.exercise.cast.flatMap((member) => {
    const persona = scenario.personas[member.id];
    const mood = moods[member.id];
    if (!persona || !mood) return [];
    return [
      {
        id: member.id,
        name: member.name,
        look: lookOf(persona.look, member.look),
        mood,
        feeling,
        speaking: speaking && member.id === speaker,
        thinking,
        away: isEnding(state) && mood.patience === 'leaving',
        label: t('talk.stage', {
          name: member.name,
          trust: t(`talk.trust.${mood.trust}`),
          patience: t(`talk.patience.${mood.patience}`),
        }),
      },
    ];
  });
  return <Stage scene={scenario.exercise.scene} customers={customers} />;
}

function feelingAt(outcome: 'won' | 'partly' | 'lost') {
  return outcome === 'won' ? 'pleased' : outcome === 'partly' ? 'calm' : 'annoyed';
}
