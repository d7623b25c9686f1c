import './rating-strip.css';

/** One rating of 0–4, and whether the scorer is sure of it. */
export interface StripRating {
  rating: number;
  sure: boolean;
}

/**
 * How ratings spread over the scale of 0–4: one dot each, stacked, hollow where unsure, and a
 * pointer at their mean (null: none is shown). The words stand beside it; a screen reader hears those.
 */
export function RatingStrip(props: { ratings: readonly StripRating[]; mean: number | null }) {
  const { ratings, mean } = props;
  return (
    <div className="rating-strip" aria-hidden="true">
      <div className="rating-strip__dots">
        {[0, 1, 2, 3, 4].map((step) => (
          <div key={step} className="rating-strip__step">
            {ratings
              .filter((r) => r.rating === step)
              .map((r, i) => (
                <span
                  key={i}
                  className={r.sure ? 'strip-dot strip-dot--sure' : 'strip-dot'}
                  data-rating={step}
                />
              ))}
          </div>
        ))}
      </div>
      <div className="rating-strip__line">
        {mean !== null && (
          <span className="rating-strip__mean" style={{ left: `${((mean + 0.5) / 5) * 100}%` }} />
        )}
      </div>
      <div className="rating-strip__scale">
        {[0, 1, 2, 3, 4].map((step) => (
          <span key={step}>{step}</span>
        ))}
      </div>
    </div>
  );
}
