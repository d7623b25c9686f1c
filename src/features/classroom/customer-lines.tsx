import type { Attempt } from '../../core/attempt/attempt-type';
import { sinceLearner } from '../../core/attempt/since-learner';
import { nameBefore } from '../../core/attempt/who-says';
import type { Scenario } from '../../core/scenario/scenario-type';

/** What customers have said since they were last answered; names where there are several. */
export function CustomerLines({ scenario, attempt }: { scenario: Scenario; attempt: Attempt }) {
  return (
    <div className="class-lines" lang={scenario.language}>
      {sinceLearner(attempt.lines).map((line, i) => {
        if (line.by === 'learner') return null;
        const name = nameBefore(scenario, line);
        return (
          <p key={`${i}${line.text}`} data-kind={line.kind}>
            {name !== null && <b>{name}</b>} {line.text}
          </p>
        );
      })}
    </div>
  );
}
