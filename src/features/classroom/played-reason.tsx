import { useTranslation } from 'react-i18next';
import type { RubricText } from '../../core/rubric/rubric-text';
import type { Reason } from '../../core/scoring/judgement-type';

interface PlayedReasonProps {
  reason: Reason;
  text: string;
  language: string;
  rubric: RubricText;
}

/** Why a pillar got its rating, in as few words as a class can read: what earned it, what cost it, the ceiling, what is missing. */
export function PlayedReason({ reason, text, language, rubric }: PlayedReasonProps) {
  const { t } = useTranslation();
  const { earned, cost, cap, missing } = reason;
  const acts = (found: Reason['earned']) =>
    found.map(({ act, span }, i) => (
      <span key={i} className="played-reason__act">
        {rubric.acts.find((a) => a.id === act)?.name ?? act}
        {span && <q lang={language}>{text.slice(span.start, span.end).trim()}</q>}
      </span>
    ));
  return (
    <dl className="played-reason">
      {earned.length > 0 && (
        <div data-tone="good">
          <dt>{t('debrief.earned')}</dt>
          <dd>{acts(earned)}</dd>
        </div>
      )}
      {cost.length > 0 && (
        <div data-tone="bad">
          <dt>{t('debrief.cost')}</dt>
          <dd>{acts(cost)}</dd>
        </div>
      )}
      {cap !== null && (
        <div data-tone="bad">
          <dt>{t('debrief.cap')}</dt>
          <dd>{rubric.caps[cap]}</dd>
        </div>
      )}
      {missing !== null && (
        <div data-tone="warn">
          <dt>{t('debrief.missing')}</dt>
          <dd>{rubric.missing[missing]}</dd>
        </div>
      )}
    </dl>
  );
}
