import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { ParentData } from './read-parent';

/** Tells from which response of which attempt this one branched, with the way there. */
export function BranchOf({ parent }: { parent: ParentData }) {
  const { t, i18n } = useTranslation();
  const date = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'long', timeStyle: 'short' });
  if (parent.attempt === null)
    return <p className="muted small">{t('rewind.gone', { n: parent.turn })}</p>;
  const { begun } = parent.attempt;
  return (
    <p className="small">
      {t('rewind.of', { n: parent.turn, date: date.format(begun.at) })}{' '}
      <Link href={`/attempt/${begun.attempt}/debrief`}>{t('rewind.parent')}</Link>
    </p>
  );
}
