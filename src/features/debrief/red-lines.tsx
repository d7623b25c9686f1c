import { useTranslation } from 'react-i18next';
import type { Attempt } from '../../core/attempt/attempt-type';
import type { CrossedLine } from '../../core/attempt/debrief';
import { TurnLink } from './turn-link';
import type { RubricLookup } from './rubric-lookup';

interface RedLinesProps {
  crossed: readonly CrossedLine[];
  attempt: Attempt;
  rubric: RubricLookup;
  language: string;
}

/** The red lines that were crossed: where, with which words, why that is out of bounds, and what to say instead. */
export function RedLines({ crossed, attempt, rubric, language }: RedLinesProps) {
  const { t } = useTranslation();
  return (
    <section className="red-lines" aria-labelledby="red-lines">
      <h2 id="red-lines">{t('debrief.redLines')}</h2>
      <ul>
        {crossed.map(({ turn, act, span, sure }, i) => {
          const line = rubric.redLine(act);
          const text = attempt.turns[turn - 1]?.entry.text ?? '';
          return (
            <li key={i} className="red-line">
              <h3>
                {line?.name ?? rubric.act(act).name} <TurnLink turn={turn} />
              </h3>
              {!sure && <p className="chip chip--warn">{t('debrief.redLineUnsure')}</p>}
              <blockquote lang={language}>
                {span ? text.slice(span.start, span.end).trim() : text}
              </blockquote>
              <dl>
                <dt>{t('debrief.why')}</dt>
                <dd>{line?.why ?? rubric.act(act).what}</dd>
                <dt>{t('debrief.instead')}</dt>
                <dd>{line?.instead ?? rubric.act(act).tip}</dd>
                {line && (
                  <>
                    <dt>{t('debrief.rule')}</dt>
                    <dd>{line.rule}</dd>
                  </>
                )}
              </dl>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
