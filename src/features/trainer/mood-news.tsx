import { useTranslation } from 'react-i18next';
import type { Attempt } from '../../core/attempt/attempt-type';
import { memberOf, type Scenario } from '../../core/scenario/scenario-type';

/** Tells a screen reader how the customer's mood changed by the last response. */
export function MoodNews(props: { scenario: Scenario; attempt: Attempt }) {
  const { scenario, attempt } = props;
  const { t } = useTranslation();
  const before = attempt.turns.at(-1)?.before.moods;
  const news = Object.entries(attempt.standing.moods)
    .filter(([member, mood]) => {
      const was = before?.[member];
      return was && (was.trust !== mood.trust || was.patience !== mood.patience);
    })
    .map(([member, mood]) =>
      t('talk.moodChanged', {
        name: memberOf(scenario, member).name,
        trust: t(`talk.trust.${mood.trust}`),
        patience: t(`talk.patience.${mood.patience}`),
      }),
    );
  return (
    <p className="visually-hidden" role="status">
      {news.join(' ')}
    </p>
  );
}
