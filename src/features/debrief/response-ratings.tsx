import { useTranslation } from 'react-i18next';
import { PILLARS } from '../../core/rubric/pillars';
import type { Judgement } from '../../core/scoring/judgement-type';
import { RatingRow } from './rating-row';
import type { RubricLookup } from './rubric-lookup';

interface ResponseRatingsProps {
  judgement: Judgement;
  text: string;
  rubric: RubricLookup;
  language: string;
}

/** How one response was rated on each pillar that was called for, and why. */
export function ResponseRatings({ judgement, text, rubric, language }: ResponseRatingsProps) {
  const { t, i18n } = useTranslation();
  const unused = PILLARS.filter((p) => judgement.ratings[p] === null).map((p) => t(`pillar.${p}`));
  const list = new Intl.ListFormat(i18n.language, { type: 'conjunction' });
  return (
    <div>
      <ul className="ratings">
        {PILLARS.map((pillar) => {
          const rating = judgement.ratings[pillar];
          if (rating === null) return null;
          return (
            <RatingRow
              key={pillar}
              pillar={pillar}
              rating={rating}
              judgement={judgement}
              text={text}
              rubric={rubric}
              language={language}
            />
          );
        })}
      </ul>
      {unused.length > 0 && (
        <p className="muted small">
          {t('debrief.notCalledHere', { pillars: list.format(unused) })}
        </p>
      )}
    </div>
  );
}
