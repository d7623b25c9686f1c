import { useTranslation } from 'react-i18next';

/** Lines that somebody else wrote, to choose one from. */
export function LineChoices(props: {
  choices: readonly string[];
  busy: boolean;
  language: string;
  onChoose(text: string): void;
}) {
  const { choices, busy, language, onChoose } = props;
  const { t } = useTranslation();
  return (
    <section className="line-choices" aria-label={t('talk.choices')}>
      <ul lang={language}>
        {choices.map((text) => (
          <li key={text}>
            <button
              type="button"
              className="line-choice"
              disabled={busy}
              onClick={() => onChoose(text)}
            >
              {text}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
