import { useTranslation } from 'react-i18next';
import type { ObserverSheet } from '../../../core/classroom/observer-sheet';
import { AnchorTable } from './anchor-table';
import { EmptyLines } from './empty-lines';
import { Sheet } from './sheet';
import { WatchTable } from './watch-table';

/** The sheet of whoever watches: anchors for words, voice and posture, room for quotes, the red lines. */
export function ObserverView({ exercise, sheet }: { exercise: string; sheet: ObserverSheet }) {
  const { t } = useTranslation();
  return (
    <Sheet role={t('sheets.observer')} exercise={exercise}>
      <p className="sheet__names">
        <span>{t('sheets.watched')}</span>
        <span>{t('sheets.watcher')}</span>
      </p>
      <p className="sheet__note">{t('sheets.observerNote')}</p>
      <h3>{t('sheets.words')}</h3>
      <AnchorTable sheet={sheet} />
      <h3>{t('sheets.voiceAndBearing')}</h3>
      {sheet.watched.map(({ id, name, rows }) => (
        <WatchTable key={id} title={name} rows={rows} />
      ))}
      <h3>{t('debrief.redLines')}</h3>
      <p className="sheet__note">{t('sheets.redNote')}</p>
      <ul className="sheet__red">
        {sheet.redLines.map(({ name, why }) => (
          <li key={name}>
            <span className="box" aria-hidden="true" /> <b>{name}</b> {why}
          </li>
        ))}
      </ul>
      <h3>{t('sheets.quotes')}</h3>
      <p className="sheet__note">{t('sheets.quotesNote')}</p>
      {[t('sheets.quoteGood'), t('sheets.quoteOther'), t('sheets.quoteCustomer')].map((title) => (
        <section key={title} className="sheet__quote">
          <h4>{title}</h4>
          <EmptyLines count={4} />
        </section>
      ))}
    </Sheet>
  );
}
