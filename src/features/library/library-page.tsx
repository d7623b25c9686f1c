import { useTranslation } from 'react-i18next';
import { useSettings } from '../../services/settings';
import { Notice } from '../../ui/notice';
import { AttemptList } from './attempt-list';
import { ExerciseCard } from './exercise-card';
import './library.css';
import { useAttempts, useIndex } from './use-library';

/** What there is to practise, what is under way, and what was practised before. */
export function LibraryPage() {
  const { t } = useTranslation();
  const { settings } = useSettings();
  const index = useIndex(settings.language);
  const { attempts, remove } = useAttempts();
  if (index === null) return <Notice>{t('app.loading')}</Notice>;
  if (index instanceof Error)
    return <Notice>{t('app.failed.body', { message: index.message })}</Notice>;
  const nameOf = (id: string) => index.exercises.find((e) => e.exercise === id)?.name ?? id;
  const personaOf = (id: string) => index.personas.find((p) => p.persona === id)?.name ?? id;
  const open = attempts.filter((a) => a.outcome === null);
  const past = attempts.filter((a) => a.outcome !== null);
  return (
    <div className="page library">
      <header className="library__head">
        <h1>{t('library.title')}</h1>
        <p className="muted">{t('library.lead')}</p>
      </header>
      {open.length > 0 && (
        <section aria-labelledby="open-attempts" className="stack">
          <h2 id="open-attempts">{t('library.continue')}</h2>
          <p className="muted small">{t('library.continueLead')}</p>
          <AttemptList attempts={open} nameOf={nameOf} personaOf={personaOf} onRemove={remove} />
        </section>
      )}
      <ul className="library__exercises">
        {index.exercises.map((exercise) => (
          <li key={exercise.exercise}>
            <ExerciseCard
              exercise={exercise}
              personas={index.personas}
              language={settings.language}
            />
          </li>
        ))}
      </ul>
      <section aria-labelledby="past-attempts" className="stack">
        <h2 id="past-attempts">{t('library.past')}</h2>
        {past.length === 0 ? (
          <p className="muted">{t('library.empty')}</p>
        ) : (
          <AttemptList attempts={past} nameOf={nameOf} personaOf={personaOf} onRemove={remove} />
        )}
      </section>
    </div>
  );
}
