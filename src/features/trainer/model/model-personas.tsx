import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { modelPath } from '../model-path';
import type { Model } from './use-model';

/** Which temper each customer has before the expert: another one is another run, from its start. */
export function ModelPersonas({ model: { stage, personas, index } }: { model: Model }) {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const { exercise, language } = stage.scenario;
  const nameOf = (id: string) => index.personas.find((p) => p.persona === id)?.name ?? id;
  function choose(i: number, persona: string) {
    go(
      modelPath(
        exercise.exercise,
        personas.map((p, at) => (at === i ? persona : p)),
      ),
      { replace: true },
    );
  }
  return exercise.cast.map((member, i) =>
    member.personas.length < 2 ? null : (
      <select
        key={member.id}
        className="model-persona"
        lang={language}
        aria-label={t('briefing.persona', { name: member.name })}
        value={personas[i]}
        onChange={(event) => choose(i, event.target.value)}
      >
        {member.personas.map((id) => (
          <option key={id} value={id}>
            {nameOf(id)}
          </option>
        ))}
      </select>
    ),
  );
}
