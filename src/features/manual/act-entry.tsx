import { useTranslation } from 'react-i18next';
import type { RubricText } from '../../core/rubric/rubric-text';

const TONES = { '+': 'good', '-': 'bad', '0': 'even' } as const;
const CHIPS = { good: 'chip--good', bad: 'chip--bad', even: '' } as const;
const SIGNS = { good: '+', bad: '−', even: '·' } as const;

/** One dialogue act as a card. */
export function ActEntry({ act }: { act: RubricText['acts'][number] }) {
  const { t } = useTranslation();
  const tone = TONES[act.polarity];
  return (
    <li className="act-entry card">
      <h4>
        {act.name}
        <span className={`chip ${CHIPS[tone]}`}>
          <span aria-hidden="true">{SIGNS[tone]} </span>
          {t(`manual.polarity.${tone}`)}
        </span>
      </h4>
      <p className="act-entry__what">{act.what}</p>
      <dl>
        <div>
          <dt>{t('manual.tip')}</dt>
          <dd>{act.tip}</dd>
        </div>
        <div className="act-entry__example act-entry__example--good">
          <dt>{t('manual.good')}</dt>
          <dd>{act.good}</dd>
        </div>
        <div className="act-entry__example act-entry__example--poor">
          <dt>{t('manual.poor')}</dt>
          <dd>{act.poor}</dd>
        </div>
      </dl>
    </li>
  );
}
