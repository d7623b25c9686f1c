import { useTranslation } from 'react-i18next';

/** The manual's table of one pillar, for judging by oneself where the scorer is not sure. */
export function LevelTable(props: { levels: readonly string[]; scale: readonly string[] }) {
  const { levels, scale } = props;
  const { t } = useTranslation();
  return (
    <details className="levels" open>
      <summary>{t('debrief.unsure')}</summary>
      <table>
        <tbody>
          {levels.map((level, i) => (
            <tr key={level}>
              <th scope="row">{t('debrief.scaleWord', { n: i, word: scale[i] ?? '' })}</th>
              <td>{level}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
