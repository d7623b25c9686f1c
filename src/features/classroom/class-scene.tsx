import { useTranslation } from 'react-i18next';
import type { Attempt } from '../../core/attempt/attempt-type';
import type { Scenario } from '../../core/scenario/scenario-type';
import { CastFigures } from './cast-figures';
import { CustomerLines } from './customer-lines';
import { useNew } from './use-new';

/** The customer, drawn large, and what they say, in letters for the last row. */
export function ClassScene(props: { scenario: Scenario; attempt: Attempt; thinking: boolean }) {
  const { scenario, attempt, thinking } = props;
  const { t } = useTranslation();
  const said = attempt.turns.at(-1)?.entry.text;
  const speaking = useNew(attempt.lines.length);
  return (
    <section className="class-scene" aria-label={t('classroom.customer')}>
      <CastFigures
        scenario={scenario}
        attempt={attempt}
        speaking={speaking && !thinking}
        thinking={thinking}
      />
      <div className="class-speech">
        {said !== undefined && (
          <p className="class-speech__said">
            {t('classroom.said')}{' '}
            <span lang={scenario.language}>{said.trim() === '' ? t('talk.silent') : said}</span>
          </p>
        )}
        <div aria-live="polite">
          <CustomerLines scenario={scenario} attempt={attempt} />
        </div>
      </div>
    </section>
  );
}
