import { useTranslation } from 'react-i18next';
import { PILLARS, type Pillar, type Rating } from '../../core/rubric/pillars';
import type { Judgement } from '../../core/scoring/judgement-type';
import { OwnRatingRow } from './own-rating-row';
import { RatingRow } from './rating-row';
import type { RubricLookup } from './rubric-lookup';
import type { OwnRating } from './use-disagree';
import { joinWords } from '../../ui/join-words';

interface ResponseRatingsProps {
  judgement: Judgement;
  text: string;
  rubric: RubricLookup;
  language: string;
  /** The learner's own ratings of this response. */
  given: readonly OwnRating[];
  onDisagree(pillar: Pillar, rating: Rating | null, reason: string): Promise<void>;
}

/** How one response was rated on each pillar that was called for, and why, with the learner's own ratings beside. */
export function ResponseRatings(props: ResponseRatingsProps) {
  const { judgement, text, rubric, language, given, onDisagree } = props;
  const { t } = useTranslation();
  const unused = PILLARS.filter((p) => judgement.ratings[p] === null);
  const givenOn = (pillar: Pillar) => given.find((g) => g.pillar === pillar) ?? null;
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
              given={givenOn(pillar)}
              onDisagree={(own, reason) => onDisagree(pillar, own, reason)}
            />
          );
        })}
      </ul>
      {unused.length > 0 && (
        <div className="ratings__unused">
          <p className="muted small">
            {t('debrief.notCalledHere', {
              pillars: joinWords(
                t,
                unused.map((p) => t(`pillar.${p}`)),
                'and',
              ),
            })}
          </p>
          {unused.map((pillar) => (
            <OwnRatingRow
              key={pillar}
              pillar={pillar}
              given={givenOn(pillar)}
              named
              scale={rubric.scale}
              onDisagree={(own, reason) => onDisagree(pillar, own, reason)}
            />
          ))}
        </div>
      )}
    </div>
  );
}
