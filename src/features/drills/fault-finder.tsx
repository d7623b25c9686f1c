import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DrillBeatText, DrillText } from '../../core/scenario/scenario-type';

interface FaultFinderProps {
  /** What the customer had said. */
  line: string;
  wrong: NonNullable<DrillBeatText['wrong']>;
  faults: NonNullable<DrillText['faults']>;
  language: string;
  onFound(): void;
}

/** Somebody's bad answer: the learner marks what is wrong with it, and is told. */
export function FaultFinder({ line, wrong, faults, language, onFound }: FaultFinderProps) {
  const { t } = useTranslation();
  const [picked, setPicked] = useState<readonly string[]>([]);
  const [checked, setChecked] = useState(false);
  const result = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (checked) result.current?.focus();
  }, [checked]);
  const is = (id: string) => wrong.faults.includes(id);
  const right = Object.keys(faults).every((id) => is(id) === picked.includes(id));
  function verdict(id: string) {
    if (!checked || (!is(id) && !picked.includes(id))) return null;
    return is(id) ? (picked.includes(id) ? 'found' : 'overlooked') : 'wrongly';
  }
  return (
    <section className="faults card stack" aria-labelledby="faults-title">
      <h2 id="faults-title">{t('drill.fault.title')}</h2>
      <dl className="faults__said" lang={language}>
        <dt>{t('drill.fault.customerSaid')}</dt>
        <dd>{line}</dd>
        <dt>{t('drill.fault.said')}</dt>
        <dd className="faults__bad">{wrong.said}</dd>
      </dl>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setChecked(true);
          onFound();
        }}
      >
        <fieldset className="choices" disabled={checked}>
          <legend>{t('drill.fault.pick')}</legend>
          {Object.entries(faults).map(([id, text]) => {
            const marked = verdict(id);
            return (
              <label key={id} className="choice faults__choice" data-verdict={marked}>
                <input
                  type="checkbox"
                  checked={picked.includes(id)}
                  onChange={({ target }) =>
                    setPicked(target.checked ? [...picked, id] : picked.filter((p) => p !== id))
                  }
                />
                <span>
                  <span lang={language}>{text}</span>
                  {marked && <b className="faults__verdict">{t(`drill.fault.${marked}`)}</b>}
                </span>
              </label>
            );
          })}
        </fieldset>
        {!checked && (
          <p>
            <button type="submit" className="button button--main" disabled={picked.length === 0}>
              {t('drill.fault.check')}
            </button>
          </p>
        )}
      </form>
      {checked && (
        <p ref={result} tabIndex={-1} className="faults__result">
          <b>{t(right ? 'drill.fault.allFound' : 'drill.fault.notAll')}</b>{' '}
          <span lang={language}>{wrong.why}</span> {t('drill.fault.now')}
        </p>
      )}
    </section>
  );
}
