import { useTranslation } from 'react-i18next';
import type { TurnTaken } from '../../core/attempt/log-type';
import type { Side } from '../../core/classroom/board';
import { PILLARS } from '../../core/rubric/pillars';
import type { RubricText } from '../../core/rubric/rubric-text';
import { PlayedRating } from './played-rating';
import { sideName } from './side-name';

interface PlayedRatingsProps {
  side: Side;
  entry: TurnTaken | undefined;
  language: string;
  /** In the page's language; null until it is there. */
  rubric: RubricText | null;
}

/** How an answer was rated on each pillar, with the reasons, and the red lines that it crossed. */
export function PlayedRatings({ side, entry, language, rubric }: PlayedRatingsProps) {
  const { t } = useTranslation();
  if (!entry) return null;
  const name = sideName(t, side);
  const { redLines } = entry.judgement;
  return (
    <article className="ratings-card card" aria-label={t('classroom.ratingsOf', { side: name })}>
      <p className="ratings-card__head">
        <span className="answer-card__side" aria-hidden="true">
          {name}
        </span>
        {redLines.length > 0 && (
          <span className="ratings-card__red">
            {t('debrief.redLines')}{' '}
            <strong>
              {redLines
                .map(({ act }) => rubric?.acts.find((a) => a.id === act)?.name ?? act)
                .join(' · ')}
            </strong>
          </span>
        )}
      </p>
      {PILLARS.map((pillar) => (
        <PlayedRating
          key={pillar}
          pillar={pillar}
          entry={entry}
          language={language}
          rubric={rubric}
        />
      ))}
    </article>
  );
}
