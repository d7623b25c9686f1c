import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Attempt } from '../../core/attempt/attempt-type';
import type { Side } from '../../core/classroom/board';
import { isEnding, stateOf, type Scenario } from '../../core/scenario/scenario-type';
import { CastFigures } from './cast-figures';
import { CustomerLines } from './customer-lines';
import { MoodMoves } from './mood-moves';
import { positionPath } from './position-path';
import { sideName } from './side-name';
import { useNew } from './use-new';

interface PlayedSideProps {
  side: Side;
  scenario: Scenario;
  attempt: Attempt;
  hands: number;
}

/** One of two answers, and all that followed from it. */
export function PlayedSide({ side, scenario, attempt, hands }: PlayedSideProps) {
  const { t } = useTranslation();
  const { language, exercise } = scenario;
  const name = sideName(t, side);
  const speaking = useNew(attempt.begun.attempt);
  const turn = attempt.turns.at(-1);
  if (!turn) return null;
  const state = attempt.ended === null ? null : stateOf(scenario, attempt.ended);
  const next = positionPath(exercise.exercise, {
    attempt: attempt.begun.attempt,
    turn: turn.n + 1,
  });
  return (
    <article className="played-side card" aria-label={t('classroom.answerOf', { side: name })}>
      <p className="played-side__said">
        <span className="answer-card__side" aria-hidden="true">
          {name}
        </span>
        <span lang={language}>{turn.entry.text}</span>
        {hands > 0 && <b className="played-side__hands">{t('classroom.handCount', { hands })}</b>}
      </p>
      <div className="played-side__scene">
        <CastFigures scenario={scenario} attempt={attempt} speaking={speaking} thinking={false} />
        <CustomerLines scenario={scenario} attempt={attempt} />
      </div>
      <MoodMoves scenario={scenario} turn={turn} />
      {state && isEnding(state) && (
        <p className="played-side__end">
          <strong>{t(`debrief.outcome.${state.meta.outcome}`)}</strong>{' '}
          <span lang={language}>{state.meta.told}</span>
        </p>
      )}
      <p>
        {state ? (
          <Link className="button" href={`/attempt/${attempt.begun.attempt}/debrief`}>
            {t('talk.toDebrief')}
          </Link>
        ) : (
          <Link className="button button--main" href={next}>
            {t('classroom.goOn', { side: name })}
          </Link>
        )}
      </p>
    </article>
  );
}
