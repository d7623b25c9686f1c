import { useTranslation } from 'react-i18next';
import type { ComparedSide } from '../../core/attempt/compare-attempts';
import { PILLARS } from '../../core/rubric/pillars';
import { memberOf, type Scenario } from '../../core/scenario/scenario-type';

/** The cells of one turn of one attempt: trust, patience and the four ratings; one wide cell where it was over by then. */
export function ComparisonRow(props: { scenario: Scenario; side: ComparedSide | null }) {
  const { scenario, side } = props;
  const { t } = useTranslation();
  if (side === null) return <td colSpan={2 + PILLARS.length}>{t('rewind.over')}</td>;
  const moods = Object.entries(side.moods);
  const several = moods.length > 1;
  return (
    <>
      {(['trust', 'patience'] as const).map((region) => (
        <td key={region}>
          {moods.map(([member, mood]) => (
            <div key={member}>
              {several && <span className="said-lines__by">{memberOf(scenario, member).name}</span>}
              {region === 'trust'
                ? t(`talk.trust.${mood.trust}`)
                : t(`talk.patience.${mood.patience}`)}
            </div>
          ))}
        </td>
      ))}
      {PILLARS.map((pillar) => (
        <td key={pillar}>
          {side.ratings[pillar] === null
            ? t('rewind.notCalled')
            : side.sure[pillar] === false
              ? t('rewind.unsure')
              : side.ratings[pillar]}
        </td>
      ))}
    </>
  );
}
