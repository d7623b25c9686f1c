import { useTranslation } from 'react-i18next';
import type { Comparison } from '../../core/attempt/compare-attempts';
import { memberOf, type Scenario } from '../../core/scenario/scenario-type';
import { EndWords } from './end-words';
import { TurnLink } from './turn-link';
import { joinWords } from '../../ui/join-words';

interface BeforeAndNow<T> {
  before: T;
  now: T;
}

interface ComparisonWordsProps {
  scenario: Scenario;
  comparison: Comparison;
  outcomes: BeforeAndNow<string>;
  /** Responses of each. */
  counts: BeforeAndNow<number>;
}

/** The exact difference between a branch and its parent, sentence by sentence. */
export function ComparisonWords(props: ComparisonWordsProps) {
  const { scenario, comparison, outcomes, counts } = props;
  const { from, turns, apart, ends, rated, gained, lost } = comparison;
  const { t } = useTranslation();
  const factNames = (ids: readonly string[]) =>
    joinWords(
      t,
      ids.map((id) => scenario.exercise.facts[id]?.name ?? id),
      'and',
    );
  const [first] = turns;
  const rating = (value: number | null | undefined) =>
    value === null || value === undefined
      ? t('rewind.notCalled')
      : t('rewind.points', { n: value });
  return (
    <ul className="comparison__words">
      <li>
        <strong>
          {outcomes.before === outcomes.now
            ? t('rewind.outcomeSame', { outcome: outcomes.now })
            : t('rewind.outcomeChanged', { ...outcomes })}
        </strong>
      </li>
      {counts.before !== counts.now && <li>{t('rewind.counts', { ...counts })}</li>}
      {rated.map((pillar) => (
        <li key={pillar}>
          {t('rewind.rated', {
            n: from,
            pillar: t(`pillar.${pillar}`),
            before: rating(first?.before?.ratings[pillar]),
            now: rating(first?.now?.ratings[pillar]),
          })}
        </li>
      ))}
      <li>
        {apart === null ? (
          t('rewind.neverApart')
        ) : (
          <>
            {t('rewind.apart')} <TurnLink turn={apart} />
          </>
        )}
      </li>
      {ends.map((end) => (
        <EndWords
          key={end.member}
          end={end}
          name={ends.length > 1 ? memberOf(scenario, end.member).name : null}
        />
      ))}
      {gained.length > 0 && <li>{t('rewind.gained', { names: factNames(gained) })}</li>}
      {lost.length > 0 && <li>{t('rewind.lost', { names: factNames(lost) })}</li>}
    </ul>
  );
}
