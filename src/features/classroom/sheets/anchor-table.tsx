import { useTranslation } from 'react-i18next';
import type { ObserverSheet } from '../../../core/classroom/observer-sheet';

/** The four pillars with their anchors for 0–4 in words, each with a box to tick. */
export function AnchorTable({ sheet: { pillars, scale } }: { sheet: ObserverSheet }) {
  const { t } = useTranslation();
  return (
    <div className="sheet__scroll" role="region" aria-label={t('sheets.words')} tabIndex={0}>
      <table className="anchors">
        <thead>
          <tr>
            <th scope="col">{t('sheets.pillar')}</th>
            {scale.map((word, n) => (
              <th key={word} scope="col">
                {t('debrief.scaleWord', { n, word })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {pillars.map(({ name, levels }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {levels.map((level) => (
                <td key={level}>
                  <span className="box" aria-hidden="true" /> {level}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
