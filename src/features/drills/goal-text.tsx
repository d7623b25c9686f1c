import { useTranslation } from 'react-i18next';
import { PILLARS } from '../../core/rubric/pillars';
import type { Language } from '../../core/rubric/context';
import type { DrillText } from '../../core/scenario/scenario-type';
import { useRubric } from '../../services/use-rubric';

/** What counts as done, in words: the acts, the ratings, and that only one's own words count. */
export function GoalText({ goal, language }: { goal: DrillText['goal']; language: Language }) {
  const { t, i18n } = useTranslation();
  const rubric = useRubric(language);
  const list = (type: 'conjunction' | 'disjunction', items: string[]) =>
    new Intl.ListFormat(i18n.language, { type }).format(items);
  const acts = goal.did.map((id) => rubric?.acts.find((act) => act.id === id)?.name ?? id);
  const pillars = PILLARS.flatMap((pillar) => {
    const least = goal.rated[pillar];
    return least === undefined
      ? []
      : [t('drill.goalPillar', { pillar: t(`pillar.${pillar}`), least })];
  });
  return (
    <p className="goal-text" data-waiting={rubric === null}>
      {t('drill.goalText', {
        acts: list('disjunction', acts),
        pillars: list('conjunction', pillars),
      })}{' '}
      <span className="muted">{t('drill.ownOnly')}</span>
    </p>
  );
}
