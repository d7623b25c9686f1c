import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';

/** The name of the product and the ways to its main pages. */
export function ShellNav({ location }: { location: string }) {
  const { t } = useTranslation();
  const here = (...paths: string[]) => (paths.includes(location) ? ('page' as const) : undefined);
  return (
    <>
      <Link className="shell__name" href="/">
        {t('app.name')}
      </Link>
      <nav aria-label={t('app.nav.label')} className="shell__nav">
        <Link href="/" aria-current={here('/', '/drills', '/courses')}>
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
