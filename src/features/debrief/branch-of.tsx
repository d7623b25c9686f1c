import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { ParentData } from './read-parent';
import { sayDate } from '../../ui/say-date';

/** Tells from which response of which attempt this one branched, with the way there. */
export function BranchOf({ parent }: { parent: ParentData }) {
  const { t } = useTranslation();
  if (parent.attempt === null)
    return <p className="muted small">{t('rewind.gone', { n: parent.turn })}</p>;
  const { begun } = parent.attempt;
  return (
    <p className="small">
      {t('rewind.of', { n: parent.turn, date: sayDate(t, begun.at) })}{' '}
      <Link href={`/attempt/${begun.attempt}/debrief`}>{t('rewind.parent')}</Link>
    </p>
  );
}
