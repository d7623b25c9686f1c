import { useTranslation } from 'react-i18next';
import { drillProgress } from '../../core/practice/drill-progress';
import type { Practised } from '../../core/practice/practised';
import type { DrillEntry } from '../../core/scenario/scenario-index';
import { DRILL_FAMILIES } from '../../core/scenario/drill-families';
import { InTurn } from '../../ui/in-turn';
import { DrillRow } from './drill-row';

/** All drills by family, each with what its method is for and how far one is. */
export function DrillsPart(props: {
  drills: readonly DrillEntry[];
  attempts: readonly Practised[];
  language: string;
}) {
  const { drills, attempts, language } = props;
  const { t } = useTranslation();
  if (drills.length === 0) return <p className="muted">{t('practice.noDrills')}</p>;
  const families = DRILL_FAMILIES.map((family) => {
    const own = drills.filter((drill) => drill.family === family);
    if (own.length === 0) return null;
    return (
      <section key={family} aria-labelledby={`family-${family}`} className="drill-family">
        <header>
          <h2 id={`family-${family}`}>{t(`practice.family.${family}`)}</h2>
          <p className="muted small">{t(`practice.familyWhat.${family}`)}</p>
        </header>
        <ul className="drill-rows">
          <InTurn by={3}>
            {own.map((drill) => {
              const beats = drill.beats.map((beat) => beat.id);
              const { met } = drillProgress({ drill: drill.drill, beats }, attempts);
              return (
                <li key={drill.drill}>
                  <DrillRow drill={drill} met={met.length} language={language} />
                </li>
              );
            })}
          </InTurn>
        </ul>
      </section>
    );
  });
  return <InTurn>{families}</InTurn>;
}
