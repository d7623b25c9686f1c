import { useTranslation } from 'react-i18next';
import type { Attempt } from '../../core/attempt/attempt-type';
import { compareAttempts } from '../../core/attempt/compare-attempts';
import type { Pair } from '../../core/classroom/board';
import type { Rating } from '../../core/rubric/pillars';
import { memberOf, type Scenario } from '../../core/scenario/scenario-type';
import { RegionDifference } from './region-difference';
import { sideName } from './side-name';
import { joinWords } from '../../ui/join-words';

interface DifferenceWordsProps {
  scenario: Scenario;
  played: Pair<Attempt>;
  /** The response that was given in two ways. */
  turn: number;
}

/** What differs between two answers, sentence by sentence: trust, patience, ratings, what was found out. */
export function DifferenceWords({ scenario, played, turn }: DifferenceWordsProps) {
  const { t } = useTranslation();
  const { ends, rated, turns, gained, lost } = compareAttempts(played[0], played[1], turn);
  const [first] = turns;
  const several = ends.length > 1;
  const facts = (ids: readonly string[]) =>
    joinWords(
      t,
      ids.map((id) => scenario.exercise.facts[id]?.name ?? id),
      'and',
    );
  const points = (n: Rating | null | undefined) =>
    n === null || n === undefined ? t('rewind.notCalled') : t('rewind.points', { n });
  return (
    <section className="difference card" aria-labelledby="difference">
      <h2 id="difference">{t('classroom.difference')}</h2>
      <ul>
        {ends.map((end) => (
          <RegionDifference
            key={end.member}
            end={end}
            name={several ? memberOf(scenario, end.member).name : null}
          />
        ))}
        {rated.map((pillar) => (
          <li key={pillar}>
            {t('classroom.rated', {
              pillar: t(`pillar.${pillar}`),
              first: points(first?.before?.ratings[pillar]),
              second: points(first?.now?.ratings[pillar]),
            })}
          </li>
        ))}
        {lost.length > 0 && (
          <li>{t('classroom.foundOnly', { side: sideName(t, 0), names: facts(lost) })}</li>
        )}
        {gained.length > 0 && (
          <li>{t('classroom.foundOnly', { side: sideName(t, 1), names: facts(gained) })}</li>
        )}
      </ul>
    </section>
  );
}
