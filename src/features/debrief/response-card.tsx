import { useTranslation } from 'react-i18next';
import type { Line } from '../../core/attempt/attempt-type';
import type { DebriefTurn } from '../../core/attempt/debrief';
import { InTurn } from '../../ui/in-turn';
import { whoSays } from '../../core/attempt/who-says';
import type { Scenario } from '../../core/scenario/scenario-type';
import { LearnerWords } from './learner-words';
import { responseId } from './response-id';
import { ResponseRatings } from './response-ratings';
import { RewindButton } from './rewind-button';
import type { RubricLookup } from './rubric-lookup';
import { SaidLines } from './said-lines';
import type { OwnRating } from './use-disagree';
import type { Rewinding } from './use-rewind';
import { WhatFollowed } from './what-followed';

interface ResponseCardProps {
  /** The id of the attempt. */
  attempt: string;
  item: DebriefTurn;
  /** What customers said before it. */
  lines: readonly Line[];
  scenario: Scenario;
  rubric: RubricLookup;
  rewinding: Rewinding;
  onRewind(turn: number): void;
  /** The learner's own ratings of this response. */
  given: readonly OwnRating[];
  onDisagree(own: OwnRating): Promise<void>;
}

/** One response: what was said to it, its own words marked, a better one beside it, ratings with reasons, what followed. */
export function ResponseCard(props: ResponseCardProps) {
  const { attempt, item, lines, scenario, rubric, rewinding, onRewind, given, onDisagree } = props;
  const { t } = useTranslation();
  const { turn, beatTitle, better } = item;
  const { language } = scenario;
  const { text, judgement } = turn.entry;
  const id = responseId(turn.n);
  return (
    <article className="response card" aria-labelledby={id}>
      <InTurn>
        <h3 id={id} tabIndex={-1}>
          {t('talk.turn', { n: turn.n })}
          <span className="response__beat" lang={language}>
            {beatTitle}
          </span>
        </h3>
        <SaidLines lines={lines} language={language} nameOf={(line) => whoSays(scenario, line)} />
        <div className="response__pair">
          <LearnerWords entry={turn.entry} rubric={rubric} language={language} />
          <div className="better">
            <h4>{t('debrief.better')}</h4>
            {better ? (
              <p className="better__text" lang={language}>
                {better.text}
              </p>
            ) : (
              <p className="better__best">{t('debrief.bestAlready')}</p>
            )}
          </div>
        </div>
        <RewindButton
          turn={turn.n}
          classHref={`/class/${scenario.exercise.exercise}/${attempt}/${turn.n}`}
          rewinding={rewinding}
          onRewind={onRewind}
        />
        <div className="response__why">
          <ResponseRatings
            judgement={judgement}
            text={text}
            rubric={rubric}
            language={language}
            given={given}
            onDisagree={(pillar, rating, reason) =>
              onDisagree({ turn: turn.n, pillar, rating, reason })
            }
          />
          <WhatFollowed turn={turn} scenario={scenario} rubric={rubric} />
        </div>
      </InTurn>
    </article>
  );
}
