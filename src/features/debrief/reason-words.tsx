import { useTranslation } from 'react-i18next';
import type { Reason } from '../../core/scoring/judgement-type';
import type { RubricLookup } from './rubric-lookup';

interface ReasonWordsProps {
  reason: Reason;
  text: string;
  rubric: RubricLookup;
  language: string;
}

/** Why a pillar got its rating: what earned it and what cost it with the very words, what is missing, what set a ceiling. */
export function ReasonWords({ reason, text, rubric, language }: ReasonWordsProps) {
  const { t } = useTranslation();
  const { earned, cost, missing, cap } = reason;
  const named = (found: Reason['earned']) => (
    <dd>
      <ul className="reason__acts">
        {found.map(({ act, span }, i) => (
          <li key={i}>
            {rubric.act(act).name}
            {span && <q lang={language}>{text.slice(span.start, span.end).trim()}</q>}
          </li>
        ))}
      </ul>
    </dd>
  );
  return (
    <dl className="reason">
      {earned.length > 0 && (
        <div className="reason__part reason__part--good">
          <dt>{t('debrief.earned')}</dt>
          {named(earned)}
        </div>
      )}
      {cost.length > 0 && (
        <div className="reason__part reason__part--bad">
          <dt>{t('debrief.cost')}</dt>
          {named(cost)}
        </div>
      )}
      {cap !== null && (
        <div className="reason__part reason__part--bad">
          <dt>{t('debrief.cap')}</dt>
          <dd>{rubric.caps[cap]}</dd>
        </div>
      )}
      {missing !== null && (
        <div className="reason__part reason__part--warn">
          <dt>{t('debrief.missing')}</dt>
          <dd>{rubric.missing[missing]}</dd>
        </div>
      )}
    </dl>
  );
}
