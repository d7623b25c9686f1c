import { useTranslation } from 'react-i18next';
import type { Attempt } from '../../core/attempt/attempt-type';
import { compareAttempts } from '../../core/attempt/compare-attempts';
import { outcomeOf } from '../../core/attempt/outcome-of';
import type { Scenario } from '../../core/scenario/scenario-type';
import { ComparisonTable } from './comparison-table';
import { ComparisonWords } from './comparison-words';

interface ComparisonSectionProps {
  scenario: Scenario;
  attempt: Attempt;
  parent: Attempt;
  /** The response that was given anew. */
  from: number;
}

/** What became different by answering anew: in words, and turn by turn as a table. */
export function ComparisonSection({ scenario, attempt, parent, from }: ComparisonSectionProps) {
  const { t } = useTranslation();
  const comparison = compareAttempts(parent, attempt, from);
  const before = outcomeOf({ scenario }, parent) ?? 'stopped';
  const now = outcomeOf({ scenario }, attempt) ?? 'stopped';
  const outcomes = { before: t(`debrief.outcome.${before}`), now: t(`debrief.outcome.${now}`) };
  return (
    <section className="comparison" aria-labelledby="comparison">
      <h2 id="comparison">{t('rewind.title')}</h2>
      <ComparisonWords
        scenario={scenario}
        comparison={comparison}
        outcomes={outcomes}
        counts={{ before: parent.turns.length, now: attempt.turns.length }}
      />
      <ComparisonTable scenario={scenario} comparison={comparison} outcomes={outcomes} />
    </section>
  );
}
