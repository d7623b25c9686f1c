import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { RubricText } from '../../../core/rubric/rubric-text';
import { nameBefore } from '../../../core/attempt/who-says';
import { memberOf } from '../../../core/scenario/scenario-type';
import { CastStage } from '../cast-stage';
import { sinceLearner } from '../../../core/attempt/since-learner';
import { SpeechBubble } from '../speech-bubble';
import { ThoughtBubble } from '../thought-bubble';
import { useSpeaking } from '../use-speaking';
import { ModelPersonas } from './model-personas';
import { ModelReasons } from './model-reasons';
import { ModelSaid } from './model-said';
import type { Model } from './use-model';
import { useSteps } from './use-steps';

/** The customer as they stand after the expert's response, that response, and why it was given. */
export function ModelView({ model, rubric }: { model: Model; rubric: RubricText | null }) {
  const { t } = useTranslation();
  const { scenario } = model.stage;
  const { exercise, language } = scenario;
  const { attempt, back, next } = useSteps(model);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const lines = sinceLearner(attempt.lines);
  const speaking = useSpeaking(lines.map((l) => l.text).join(''), language, false);
  const turn = attempt.turns.at(-1);
  const nameOf = (member: string) => memberOf(scenario, member).name;
  return (
    <div className="talk model">
      <div className="talk-bar">
        <h1 ref={heading} tabIndex={-1} className="talk-bar__name">
          {t('model.title')} <span lang={language}>{exercise.name}</span>
        </h1>
        <ModelPersonas model={model} />
        <Link className="button button--quiet" href={`/exercise/${exercise.exercise}`}>
          {t('model.practise')}
        </Link>
      </div>
      <div className="talk__scene">
        <CastStage scenario={scenario} attempt={attempt} speaking={speaking} thinking={false} />
        <div className="talk__speech">
          <SpeechBubble
            lines={lines}
            language={language}
            speaking={speaking}
            nameOf={(line) => nameBefore(scenario, line)}
          />
          <ThoughtBubble thoughts={turn?.thoughts ?? []} language={language} nameOf={nameOf} />
        </div>
      </div>
      <ModelSaid scenario={scenario} attempt={attempt} lines={lines} back={back} next={next} />
      <div className="talk__side">
        {turn && <ModelReasons scenario={scenario} turn={turn} rubric={rubric} />}
        <p className="muted small">{t('model.lead')}</p>
      </div>
    </div>
  );
}
