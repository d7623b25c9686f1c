import './rating-dots.css';

/** A rating of 0–4 as four dots; the words stand beside it, so a screen reader hears nothing here. */
export function RatingDots({ rating }: { rating: number }) {
  return (
    <span className="rating-dots" data-rating={rating} aria-hidden="true">
      {[1, 2, 3, 4].map((n) => (
        <span key={n} className={n <= rating ? 'rating-dot rating-dot--full' : 'rating-dot'} />
      ))}
    </span>
  );
}
