import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { LIBRARY_PARTS, type LibraryPart } from './library-part';

/** The way from one part of the library to another, with how much there is in each. */
export function PartNav(props: { here: LibraryPart; counts: Record<LibraryPart, number> }) {
  const { here, counts } = props;
  const { t } = useTranslation();
  return (
    <nav className="part-nav" aria-label={t('practice.parts.label')}>
      {LIBRARY_PARTS.map(({ part, path }) => (
        <Link key={part} href={path} aria-current={part === here ? 'page' : undefined}>
          {t(`practice.parts.${part}`)} <span className="part-nav__count">{counts[part]}</span>
        </Link>
      ))}
    </nav>
  );
}
