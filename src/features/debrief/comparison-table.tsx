import { useTranslation } from 'react-i18next';
import type { Comparison } from '../../core/attempt/compare-attempts';
import { PILLARS } from '../../core/rubric/pillars';
import type { Scenario } from '../../core/scenario/scenario-type';
import { ComparisonRow } from './comparison-row';

interface ComparisonTableProps {
  scenario: Scenario;
  comparison: Comparison;
  outcomes: { before: string; now: string };
}

/** Two attempts turn by turn, from the response given anew to the outcome: one row for each of them. */
export function ComparisonTable({ scenario, comparison, outcomes }: ComparisonTableProps) {
  const { t } = useTranslation();
  const sides = [
    ['before', t('rewind.before')],
    ['now', t('rewind.now')],
  ] as const;
  return (
    <details className="course__table">
      <summary>{t('debrief.courseTable')}</summary>
      <div
        className="comparison__scroll"
        role="region"
        aria-label={t('rewind.table')}
        // Scrolled by keys where it is wider than the page.
        tabIndex={0}
      >
        <table>
          <thead>
            <tr>
              <th scope="col" colSpan={2}>
                {t('debrief.turn')}
              </th>
              <th scope="col">{t('debrief.trust')}</th>
              <th scope="col">{t('debrief.patience')}</th>
              {PILLARS.map((pillar) => (
                <th key={pillar} scope="col">
                  {t(`pillar.${pillar}`)}
                </th>
              ))}
            </tr>
          </thead>
          {comparison.turns.map((compared) => (
            <tbody key={compared.turn}>
              {sides.map(([key, name], i) => (
                <tr key={key}>
                  {i === 0 && (
                    <th scope="rowgroup" rowSpan={2}>
                      {t('talk.turn', { n: compared.turn })}
                    </th>
                  )}
                  <th scope="row">{name}</th>
                  <ComparisonRow scenario={scenario} side={compared[key]} />
                </tr>
              ))}
            </tbody>
          ))}
          <tbody>
            {sides.map(([key, name], i) => (
              <tr key={key}>
                {i === 0 && (
                  <th scope="rowgroup" rowSpan={2}>
                    {t('rewind.outcome')}
                  </th>
                )}
                <th scope="row">{name}</th>
                <td colSpan={2 + PILLARS.length}>{outcomes[key]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
