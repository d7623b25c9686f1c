import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { AttemptSummary } from '../../core/ports';
import { sayDate } from '../../ui/say-date';

const CHIPS = { won: 'chip--good', partly: 'chip--warn', lost: 'chip--bad', stopped: '' } as const;

/** The attempts that answered anew from a response of this one, with the way into each. */
export function BranchList({ branches }: { branches: readonly AttemptSummary[] }) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="branches">
      <h2 id="branches">{t('rewind.branches')}</h2>
      <ul className="branches">
        {branches.map(({ begun, outcome }) => (
          <li key={begun.attempt} className="row">
            <Link href={`/attempt/${begun.attempt}${outcome === null ? '' : '/debrief'}`}>
              {t('rewind.branch', { n: begun.parent?.turn ?? 0 })}
            </Link>
            {outcome === null ? (
              <span className="chip">{t('rewind.underWay')}</span>
            ) : (
              <span className={`chip ${CHIPS[outcome]}`}>{t(`debrief.outcome.${outcome}`)}</span>
            )}
            <span className="muted small">{sayDate(t, begun.at)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
