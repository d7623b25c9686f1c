import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { drillBeatOf } from '../../core/scenario/drill-beat-id';
import type { Language } from '../../core/rubric/context';
import type { ScenarioIndex } from '../../core/scenario/scenario-index';
import { useSettings } from '../../services/settings';
import { InTurn } from '../../ui/in-turn';
import { Notice } from '../../ui/notice';
import { AttemptList } from './attempt-list';
import { attemptName } from './attempt-name';
import { CoursesPart } from './courses-part';
import { DrillsPart } from './drills-part';
import { ExercisesPart } from './exercises-part';
import './library.css';
import type { LibraryPart } from './library-part';
import { PartNav } from './part-nav';
import { useAttempts, useIndex, usePractised } from './use-library';

/** The words of each part; a course has no attempts of its own. */
const wordsOf = (t: TFunction) => ({
  exercises: {
    title: t('library.title'),
    lead: t('library.lead'),
    past: t('library.past'),
    none: t('library.empty'),
  },
  drills: {
    title: t('practice.drillsTitle'),
    lead: t('practice.drillsLead'),
    past: t('practice.pastDrills'),
    none: t('practice.noPastDrills'),
  },
  courses: {
    title: t('practice.coursesTitle'),
    lead: t('practice.coursesLead'),
    past: null,
    none: null,
  },
});

/** What there is to practise in one part of the library, what is under way, and what was practised before. */
export function LibraryPage({ part = 'exercises' }: { part?: LibraryPart }) {
  const { t } = useTranslation();
  const { settings } = useSettings();
  const index = useIndex(settings.language);
  if (index === null) return <Notice>{t('app.loading')}</Notice>;
  if (index instanceof Error)
    return <Notice>{t('app.failed.body', { message: index.message })}</Notice>;
  return <LibraryView key={part} part={part} index={index} language={settings.language} />;
}

function LibraryView(props: { part: LibraryPart; index: ScenarioIndex; language: Language }) {
  const { part, index, language } = props;
  const { t } = useTranslation();
  const { attempts, remove } = useAttempts();
  const practised = usePractised(part);
  const { title, lead, past: pastTitle, none } = wordsOf(t)[part];
  const nameOf = (id: string) => attemptName(index, id);
  const personaOf = (id: string) => index.personas.find((p) => p.persona === id)?.name ?? id;
  const here = attempts.filter(
    ({ begun }) => (drillBeatOf(begun.exercise) === null) === (part !== 'drills'),
  );
  const open = here.filter((a) => a.outcome === null);
  const past = here.filter((a) => a.outcome !== null);
  const list = { nameOf, personaOf, onRemove: remove };
  return (
    <div className="page library">
      <InTurn>
        <header className="library__head">
          <h1>{title}</h1>
          <p className="muted">{lead}</p>
        </header>
        <PartNav
          here={part}
          counts={{
            exercises: index.exercises.length,
            drills: index.drills.length,
            courses: index.courses.length,
          }}
        />
        {open.length > 0 && (
          <section aria-labelledby="open-attempts" className="stack">
            <h2 id="open-attempts">{t('library.continue')}</h2>
            <p className="muted small">{t('library.continueLead')}</p>
            <AttemptList attempts={open} {...list} />
          </section>
        )}
        {part === 'exercises' && <ExercisesPart index={index} language={language} />}
        {part === 'drills' && (
          <DrillsPart drills={index.drills} attempts={practised} language={language} />
        )}
        {part === 'courses' && (
          <CoursesPart index={index} attempts={practised} language={language} />
        )}
        {pastTitle !== null && (
          <section aria-labelledby="past-attempts" className="stack">
            <h2 id="past-attempts">{pastTitle}</h2>
            {past.length === 0 ? (
              <p className="muted">{none}</p>
            ) : (
              <AttemptList attempts={past} {...list} />
            )}
          </section>
        )}
      </InTurn>
    </div>
  );
}
