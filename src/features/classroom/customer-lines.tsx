import type { Attempt } from '../../core/attempt/attempt-type';
import { sinceLearner } from '../../core/attempt/since-learner';
import { nameBefore } from '../../core/attempt/who-says';
import type { Scenario } from '../../core/scenario/scenario-type';

/** What customers have said since they were last answered; names where there are several. */
export function CustomerLines({ scenario, attempt }: { scenario: Scenario; attempt: Attempt }) {
  const lines = sinceLearner(attempt.lines);
  return (
    <div className="class-lines" lang={scenario.language}>
      {lines.map((line, i) =>
        line.by === 'customer' ? (
          <p key={`${i}${line.text}`} data-kind={line.kind}>
            <b>{nameBefore(scenario, line)}</b> {line.text}
          </p>
        ) : null,
      )}
    </div>
  );
}
