import { useTranslation } from 'react-i18next';

/** Stands where one answers while the clock is stopped; its one button has the focus. */
export function PausedNote({ onResume }: { onResume(): void }) {
  const { t } = useTranslation();
  return (
    <section className="card stack paused" aria-labelledby="paused">
      <h2 id="paused">{t('talk.paused')}</h2>
      <p>{t('talk.pausedLead')}</p>
      <p>
        <button type="button" className="button button--main" autoFocus onClick={onResume}>
          {t('talk.resume')}
        </button>
      </p>
    </section>
  );
}
