import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { ProgressDots } from '../../ui/progress-dots';
import { beatPath } from './drill-path';
import type { DrillData } from './use-drill';

/** All beats of a drill: who one meets there, and whether it is done. */
export function BeatList({ data, language }: { data: DrillData; language: string }) {
  const { drill, progress } = data;
  const { t } = useTranslation();
  const beats = Object.entries(drill.beats);
  const met = progress.met.length;
  return (
    <section aria-labelledby="drill-beats" className="beats">
      <header className="beats__head">
        <h2 id="drill-beats">{t('drill.beats')}</h2>
        <span className="small muted">
          <ProgressDots
            done={met}
            all={beats.length}
            label={t('practice.beatsMet', { all: beats.length, met })}
          />
        </span>
      </header>
      <ol className="beats__list">
        {beats.map(([id, { business, customer }]) => {
          const state = progress.met.includes(id)
            ? 'met'
            : (progress.times[id] ?? 0) > 0
              ? 'tried'
              : 'fresh';
          return (
            <li key={id} className="beats__item" data-state={state}>
              <span lang={language}>
                <Link href={beatPath(drill.drill, id)} className="beats__link">
                  {business}
                </Link>
                <span className="muted small">
                  {customer.name} · {customer.about}
                </span>
              </span>
              <span className={`chip ${state === 'met' ? 'chip--good' : ''}`}>
                {t(`drill.beat.${state}`)}
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
