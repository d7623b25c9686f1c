import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** How long judging may take before the page says what it is waiting for. In ms. */
const UNNOTICED = 300;

/** Says why an answer takes long; shown only while one is awaited. */
export function SlowNotice() {
  const { t } = useTranslation();
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), UNNOTICED);
    return () => clearTimeout(timer);
  }, []);
  return slow ? (
    <p className="notice" role="status">
      {t('talk.scorerLoading')}
    </p>
  ) : null;
}
