import { useTranslation } from 'react-i18next';
import type { ObserverSheet } from '../../../core/classroom/observer-sheet';

interface WatchTableProps {
  title: string;
  rows: ObserverSheet['watched'][number]['rows'];
}

/** What can be seen and heard of a voice or a posture, in plain words, each with a box to tick. */
export function WatchTable({ title, rows }: WatchTableProps) {
  const { t } = useTranslation();
  return (
    <div className="sheet__scroll" role="region" aria-label={title} tabIndex={0}>
      <table className="watch">
        <thead>
          <tr>
            <th scope="col">{title}</th>
            <th scope="col">{t('sheets.helps')}</th>
            <th scope="col">{t('sheets.neither')}</th>
            <th scope="col">{t('sheets.hinders')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, ...anchors }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {[anchors.helps, anchors.neither, anchors.hinders].map((anchor) => (
                <td key={anchor}>
                  <span className="box" aria-hidden="true" /> {anchor}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
