import { useTranslation } from 'react-i18next';

/** The first thing on every page for who goes by keyboard: the way past the navigation. */
export function SkipLink() {
  const { t } = useTranslation();
  return (
    <a
      className="skip"
      href="#main"
      onClick={(event) => {
        // The hash belongs to the router: the jump is made by hand.
        event.preventDefault();
        document.getElementById('main')?.focus();
      }}
    >
      {t('app.skip')}
    </a>
  );
}
