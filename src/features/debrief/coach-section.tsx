import { useTranslation } from 'react-i18next';
import type { CoachPoint, CoachPoints } from './coach-points';
import type { ActText, RubricLookup } from './rubric-lookup';

/** What to keep doing, start doing and stop doing, each with a sentence of advice; empty lists are left out. */
export function CoachSection({ points, rubric }: { points: CoachPoints; rubric: RubricLookup }) {
  const { t } = useTranslation();
  const lists = [
    ['keep', points.keep, (act: ActText) => act.what],
    ['begin', points.begin, (act: ActText) => act.tip],
    ['cease', points.cease, (act: ActText) => act.tip],
  ] as const satisfies [string, CoachPoint[], (act: ActText) => string][];
  const full = lists.filter(([, list]) => list.length > 0);
  if (full.length === 0) return null;
  return (
    <section aria-labelledby="coach">
      <h2 id="coach">{t('debrief.coach')}</h2>
      <div className="coach">
        {full.map(([key, list, advice]) => (
          <div key={key} className={`coach__list coach__list--${key}`}>
            <h3>{t(`debrief.${key}`)}</h3>
            <ul>
              {list.map(({ act, times }) => (
                <li key={act}>
                  <strong>{rubric.act(act).name}</strong>{' '}
                  <span className="muted small">{t('debrief.times', { count: times })}</span>
                  <p className="small">{advice(rubric.act(act))}</p>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}
