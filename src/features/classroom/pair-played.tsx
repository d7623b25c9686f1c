import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attempt } from '../../core/attempt/attempt-type';
import { SIDES, type Board, type Pair } from '../../core/classroom/board';
import { useRubric } from '../../services/use-rubric';
import { useSettings } from '../../services/settings';
import { CustomerLines } from './customer-lines';
import { DifferenceWords } from './difference-words';
import { PlayedRatings } from './played-ratings';
import { PlayedSide } from './played-side';
import type { ClassData } from './read-class';

interface PairPlayedProps {
  data: ClassData;
  played: Pair<Attempt>;
  board: Board;
  /** Writes two answers anew; what was played is kept. */
  onAnew(): void;
}

/** Both answers played from the same moment: what each did to the customer, what differs, how each was rated and why. */
export function PairPlayed({ data, played, board, onAnew }: PairPlayedProps) {
  const { t } = useTranslation();
  const rubric = useRubric(useSettings().settings.language);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const { scenario } = data.stage;
  return (
    <section className="played" aria-labelledby="played">
      <h2 id="played" ref={heading} tabIndex={-1} className="visually-hidden">
        {t('classroom.played')}
      </h2>
      <CustomerLines scenario={scenario} attempt={data.attempt} />
      <div className="pair pair--sides">
        {SIDES.map((side) => (
          <PlayedSide
            key={side}
            side={side}
            scenario={scenario}
            attempt={played[side]}
            hands={board.votes[side]}
          />
        ))}
      </div>
      <DifferenceWords scenario={scenario} played={played} turn={data.position.turn} />
      <h2 className="played__why">{t('debrief.reasons')}</h2>
      <div className="pair pair--ratings">
        {SIDES.map((side) => (
          <PlayedRatings
            key={side}
            side={side}
            entry={played[side].turns.at(-1)?.entry}
            language={scenario.language}
            rubric={rubric}
          />
        ))}
      </div>
      <div className="class-actions">
        <button type="button" className="button" onClick={onAnew}>
          {t('classroom.anew')}
        </button>
      </div>
    </section>
  );
}
