import { useTranslation } from 'react-i18next';

/** The course of a mood as a table: for each response, trust and patience in words. */
export function CourseTable({ rows }: { rows: readonly [string, string, string][] }) {
  const { t } = useTranslation();
  return (
    <details className="course__table">
      <summary>{t('debrief.courseTable')}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('debrief.turn')}</th>
            <th scope="col">{t('debrief.trust')}</th>
            <th scope="col">{t('debrief.patience')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([at, trust, patience]) => (
            <tr key={at}>
              <th scope="row">{at}</th>
              <td>{trust}</td>
              <td>{patience}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
