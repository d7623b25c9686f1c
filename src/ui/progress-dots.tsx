import './progress-dots.css';

/** A dot for each thing to do, filled for each one done; the label says it in words. */
export function ProgressDots({ done, all, label }: { done: number; all: number; label: string }) {
  return (
    <span className="progress-dots">
      <span aria-hidden="true" className="progress-dots__dots">
        {Array.from({ length: all }, (_, i) => (
          <i key={i} data-done={i < done} />
        ))}
      </span>{' '}
      <span>{label}</span>
    </span>
  );
}
