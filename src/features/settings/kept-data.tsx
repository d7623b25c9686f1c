import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Confirm } from '../../ui/confirm';
import { useKeptAttempts } from './use-kept-attempts';

/** What is kept on this machine, and the way to delete it, asked for twice. */
export function KeptData() {
  const { t } = useTranslation();
  const { count, removeAll } = useKeptAttempts();
  const [asking, setAsking] = useState(false);
  const [told, setTold] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  async function remove() {
    setAsking(false);
    try {
      await removeAll();
      setTold(t('settings.removedAll'));
      // The button has nothing left to delete; the focus must not fall off the page with it.
      heading.current?.focus();
    } catch (error) {
      setTold(t('settings.removeFailed', { message: String(error) }));
    }
  }
  return (
    <section className="card stack" aria-labelledby="kept-data">
      <h2 id="kept-data" ref={heading} tabIndex={-1}>
        {t('settings.data')}
      </h2>
      <p>
        {t('settings.dataLead')} {t('app.privacy')}
      </p>
      {count !== null && (
        <p>{count === 0 ? t('settings.noAttempts') : t('settings.attempts', { count })}</p>
      )}
      <p className="row">
        <button
          type="button"
          className="button settings__remove"
          disabled={!count}
          onClick={() => setAsking(true)}
        >
          {t('settings.removeAll')}
        </button>
        <span role="status" className="small">
          {told}
        </span>
      </p>
      {asking && (
        <Confirm
          question={t('settings.removeAllSure', { count: count ?? 0 })}
          yes={t('settings.removeAllYes')}
          no={t('settings.removeAllNo')}
          onNo={() => setAsking(false)}
          onYes={() => void remove()}
        />
      )}
    </section>
  );
}
