import { useTranslation } from 'react-i18next';
import type { RubricText } from '../../core/rubric/rubric-text';
import { InTurn } from '../../ui/in-turn';
import { ACT_FAMILIES } from './act-families';
import { ActEntry } from './act-entry';

/** All dialogue acts by family, each with what it is, how to do it well, a good and a poor example. */
export function ActsSection({ acts }: { acts: RubricText['acts'] }) {
  const { t } = useTranslation();
  return (
    <section className="acts" aria-labelledby="acts">
      <h2 id="acts" tabIndex={-1}>
        {t('manual.acts')}
      </h2>
      <p className="muted">{t('manual.actsLead')}</p>
      <InTurn>
        {ACT_FAMILIES.map((family) => (
          <section key={family} aria-labelledby={`acts-${family}`}>
            <h3 id={`acts-${family}`} tabIndex={-1}>
              {t(`manual.family.${family}`)}
            </h3>
            <ul className="acts__list">
              <InTurn by={2}>
                {acts
                  .filter((act) => act.family === family)
                  .map((act) => (
                    <ActEntry key={act.id} act={act} />
                  ))}
              </InTurn>
            </ul>
          </section>
        ))}
      </InTurn>
    </section>
  );
}
