import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';

/** The name of the product and the ways to its main pages. */
export function ShellNav({ location }: { location: string }) {
  const { t } = useTranslation();
  const here = (path: string) => (location === path ? ('page' as const) : undefined);
  // All that is neither manual nor settings belongs to practising.
  const practising = !here('/manual') && !here('/settings');
  const library = ['/', '/drills', '/courses'].includes(location);
  return (
    <>
      <Link className="shell__name" href="/">
        {t('app.name')}
      </Link>
      <nav aria-label={t('app.nav.label')} className="shell__nav">
        <Link href="/" aria-current={library ? 'page' : practising ? 'true' : undefined}>
          {t('app.nav.practise')}
        </Link>
        <Link href="/manual" aria-current={here('/manual')}>
          {t('app.nav.manual')}
        </Link>
        <Link href="/settings" aria-current={here('/settings')}>
          {t('app.nav.settings')}
        </Link>
      </nav>
    </>
  );
}
