import { useTranslation } from 'react-i18next';

interface FactHiddenProps {
  name: string;
  tells: string;
  /** Asked for, but trust was too low. */
  deflected: boolean;
  language: string;
}

/** A fact that stayed hidden. What the customer would have said opens only when asked for, so that one can still find it out. */
export function FactHidden({ name, tells, deflected, language }: FactHiddenProps) {
  const { t } = useTranslation();
  return (
    <li className="fact fact--hidden">
      <details>
        <summary>
          <span lang={language}>{name}</span>
          {deflected && <span className="fact__why">{t('debrief.factDeflected')}</span>}
        </summary>
        <p className="fact__tells" lang={language}>
          {tells}
        </p>
      </details>
    </li>
  );
}
