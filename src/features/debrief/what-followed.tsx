import { useTranslation } from 'react-i18next';
import type { Turn } from '../../core/attempt/attempt-type';
import { memberOf, type Scenario } from '../../core/scenario/scenario-type';
import type { RubricLookup } from './rubric-lookup';
import { joinWords } from '../../ui/join-words';

interface WhatFollowedProps {
  turn: Turn;
  scenario: Scenario;
  rubric: RubricLookup;
}

/** What a response did to the customer, what came out, and what to try next time. */
export function WhatFollowed({ turn, scenario, rubric }: WhatFollowedProps) {
  const { t } = useTranslation();
  const several = scenario.exercise.cast.length > 1;
  const nameOf = (member: string) => memberOf(scenario, member).name;
  const factNames = (ids: readonly string[]) =>
    joinWords(
      t,
      ids.map((id) => scenario.exercise.facts[id]?.name ?? id),
      'and',
    );
  const { tip } = turn.entry.judgement;
  return (
    <div className="followed">
      {tip !== null && (
        <div className="tip">
          <h4>
            {t('debrief.tip')} <strong>{rubric.act(tip).name}</strong>
          </h4>
          <p>{rubric.act(tip).tip}</p>
        </div>
      )}
      {turn.thoughts.length > 0 && (
        <div className="thought">
          <h4>{t('debrief.thought')}</h4>
          {turn.thoughts.map(({ member, text }) => (
            <p key={member} lang={scenario.language}>
              {several && <span className="said-lines__by">{nameOf(member)}</span>}
              <em>{text}</em>
            </p>
          ))}
        </div>
      )}
      <ul className="followed__facts">
        {Object.entries(turn.after.moods).map(([member, mood]) => {
          const words = {
            trust: t(`talk.trust.${mood.trust}`),
            patience: t(`talk.patience.${mood.patience}`),
          };
          return (
            <li key={member}>
              {several
                ? t('debrief.moodAfterOf', { name: nameOf(member), ...words })
                : t('debrief.moodAfter', words)}
            </li>
          );
        })}
        {turn.toldNow.length > 0 && (
          <li className="followed__told">
            {t('debrief.factAt', { names: factNames(turn.toldNow) })}
          </li>
        )}
        {turn.deflected.length > 0 && (
          <li>{t('debrief.factDeflectedAt', { names: factNames(turn.deflected) })}</li>
        )}
      </ul>
    </div>
  );
}
