import { useTranslation } from 'react-i18next';
import type { Turn } from '../../../core/attempt/attempt-type';
import { PILLARS } from '../../../core/rubric/pillars';
import type { RubricText } from '../../../core/rubric/rubric-text';
import { isEnding, memberOf, stateOf, type Scenario } from '../../../core/scenario/scenario-type';
import { RatingDots } from '../../../ui/rating-dots';

interface ModelReasonsProps {
  scenario: Scenario;
  turn: Turn;
  /** In the page's language. */
  rubric: RubricText | null;
}

/** Why the expert answered so: what the moment was, the acts with their words, the ratings, and what it did to the customer. */
export function ModelReasons({ scenario, turn, rubric }: ModelReasonsProps) {
  const { t } = useTranslation();
  const { language } = scenario;
  const state = stateOf(scenario, turn.beat);
  const { text, judgement } = turn.entry;
  const hint = isEnding(state) ? null : state.meta.hint;
  const told = turn.toldNow.map((id) => scenario.exercise.facts[id]?.name ?? id);
  return (
    <section className="card model-reasons" aria-labelledby="model-reasons">
      <h2 id="model-reasons">
        {t('model.why')} <span lang={language}>{state.meta.title}</span>
      </h2>
      {hint && (
        <dl>
          <dt>{t('talk.hintStep.s1')}</dt>
          <dd lang={language}>{hint.notice}</dd>
          <dt>{t('talk.hintStep.s2')}</dt>
          <dd lang={language}>{hint.wants}</dd>
        </dl>
      )}
      <ul className="model-acts">
        {judgement.acts.map(({ id, start, end }, i) => {
          const act = rubric?.acts.find((a) => a.id === id);
          return (
            <li key={i}>
              <b>{act?.name ?? id}</b>
              {start !== null && end !== null && (
                <q lang={language}>{text.slice(start, end).trim()}</q>
              )}
              <span className="small muted">{act?.what}</span>
            </li>
          );
        })}
      </ul>
      <ul className="model-ratings">
        {PILLARS.map((pillar) => {
          const rating = judgement.ratings[pillar];
          if (rating === null) return null;
          return (
            <li key={pillar}>
              <span>{t(`pillar.${pillar}`)}</span>
              <RatingDots rating={rating} />
              <span>
                {t('debrief.scaleWord', { n: rating, word: rubric?.scale[rating] ?? '' })}
              </span>
            </li>
          );
        })}
      </ul>
      <ul className="model-after small">
        {Object.entries(turn.after.moods).map(([member, mood]) => (
          <li key={member}>
            {t('talk.moodChanged', {
              name: memberOf(scenario, member).name,
              trust: t(`talk.trust.${mood.trust}`),
              patience: t(`talk.patience.${mood.patience}`),
            })}
          </li>
        ))}
        {told.length > 0 && <li>{t('debrief.factAt', { names: told.join(' · ') })}</li>}
      </ul>
    </section>
  );
}
