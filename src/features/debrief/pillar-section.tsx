import { useTranslation } from 'react-i18next';
import type { Turn } from '../../core/attempt/attempt-type';
import type { Debrief } from '../../core/attempt/debrief';
import { isOwn } from '../../core/attempt/is-own';
import { PILLARS } from '../../core/rubric/pillars';
import type { DebriefData } from './read-debrief';
import { PillarCard } from './pillar-card';

interface PillarSectionProps {
  report: Pick<Debrief, 'pillars' | 'counts'>;
  turns: readonly Turn[];
  earlier: DebriefData['earlier'];
}

/** The four pillar results side by side, or that there are none because no answer was one's own. There is no grand total. */
export function PillarSection({ report, turns, earlier }: PillarSectionProps) {
  const { t } = useTranslation();
  const own = turns.filter((turn) => isOwn(turn.entry)).map((turn) => turn.entry.judgement);
  const unsure = own.some((j) => PILLARS.some((p) => j.sure[p] === false));
  return (
    <section aria-labelledby="pillars">
      <h2 id="pillars">{t('debrief.pillars')}</h2>
      {own.length === 0 ? (
        <p className="notice">{t('debrief.noneOwn')}</p>
      ) : (
        <ul className="pillars">
          {PILLARS.map((pillar) => (
            <PillarCard
              key={pillar}
              pillar={pillar}
              result={report.pillars[pillar]}
              earlier={earlier?.[pillar] ?? null}
              ratings={own.flatMap((j) => {
                const rating = j.ratings[pillar];
                return rating === null ? [] : [{ rating, sure: j.sure[pillar] !== false }];
              })}
            />
          ))}
        </ul>
      )}
      {unsure && <p className="muted small">{t('debrief.unsureRatings')}</p>}
      {report.counts.chosen > 0 && (
        <p className="muted small">{t('debrief.chosenApart', { count: report.counts.chosen })}</p>
      )}
      {report.counts.hinted > 0 && (
        <p className="muted small">{t('debrief.hintedApart', { count: report.counts.hinted })}</p>
      )}
      {report.counts.inClass > 0 && (
        <p className="muted small">{t('debrief.classApart', { count: report.counts.inClass })}</p>
      )}
    </section>
  );
}
