import { useTranslation } from 'react-i18next';
import { PILLARS } from '../../core/rubric/pillars';
import type { Language } from '../../core/rubric/context';
import type { DrillText } from '../../core/scenario/scenario-type';
import { useRubric } from '../../services/use-rubric';
import { joinWords } from '../../ui/join-words';

/** What counts as done, in words: the acts, the ratings, and that only one's own words count. */
export function GoalText({ goal, language }: { goal: DrillText['goal']; language: Language }) {
  const { t } = useTranslation();
  const rubric = useRubric(language);
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
        acts: joinWords(t, acts, 'or'),
        pillars: joinWords(t, pillars, 'and'),
      })}
      <span className="muted">{t('drill.ownOnly')}</span>
    </p>
  );
}
