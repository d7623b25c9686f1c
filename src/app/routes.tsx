import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Route, Switch } from 'wouter';
import { Notice } from '../ui/notice';

// Each page is a chunk of its own: whoever opens an exercise loads no debrief, and the other way round.
const LibraryPage = lazy(() =>
  import('../features/library').then((m) => ({ default: m.LibraryPage })),
);
const BriefingPage = lazy(() =>
  import('../features/trainer').then((m) => ({ default: m.BriefingPage })),
);
const ModelPage = lazy(() =>
  import('../features/trainer/model').then((m) => ({ default: m.ModelPage })),
);
const TalkPage = lazy(() => import('../features/trainer').then((m) => ({ default: m.TalkPage })));
const DebriefPage = lazy(() =>
  import('../features/debrief').then((m) => ({ default: m.DebriefPage })),
);
const ClassPage = lazy(() =>
  import('../features/classroom').then((m) => ({ default: m.ClassPage })),
);
const ClassSetUpPage = lazy(() =>
  import('../features/classroom').then((m) => ({ default: m.SetUpPage })),
);
const ClassSheetsPage = lazy(() =>
  import('../features/classroom').then((m) => ({ default: m.SheetsPage })),
);
const DrillPage = lazy(() => import('../features/drills').then((m) => ({ default: m.DrillPage })));
const BeatPage = lazy(() => import('../features/drills').then((m) => ({ default: m.BeatPage })));
const NextBeatPage = lazy(() =>
  import('../features/drills').then((m) => ({ default: m.NextBeatPage })),
);
const CoursePage = lazy(() =>
  import('../features/courses').then((m) => ({ default: m.CoursePage })),
);
const ManualPage = lazy(() =>
  import('../features/manual').then((m) => ({ default: m.ManualPage })),
);
const SettingsPage = lazy(() =>
  import('../features/settings').then((m) => ({ default: m.SettingsPage })),
);

/** Which page an address shows. */
export function Routes() {
  const { t } = useTranslation();
  return (
    <Suspense fallback={<Notice>{t('app.loading')}</Notice>}>
      <Switch>
        <Route path="/">
          <LibraryPage />
        </Route>
        <Route path="/drills">
          <LibraryPage part="drills" />
        </Route>
        <Route path="/courses">
          <LibraryPage part="courses" />
        </Route>
        <Route path="/drill/:id">{({ id }) => <DrillPage key={id} drillId={id} />}</Route>
        <Route path="/drill/:id/next">{({ id }) => <NextBeatPage key={id} drillId={id} />}</Route>
        <Route path="/drill/:id/beat/:beat">
          {({ id, beat }) => <BeatPage key={`${id}/${beat}`} drillId={id} beatId={beat} />}
        </Route>
        <Route path="/course/:id">{({ id }) => <CoursePage key={id} courseId={id} />}</Route>
        <Route path="/exercise/:id">{({ id }) => <BriefingPage key={id} exerciseId={id} />}</Route>
        <Route path="/exercise/:id/with/:persona">
          {({ id, persona }) => (
            <BriefingPage key={`${id}/${persona}`} exerciseId={id} persona={persona} />
          )}
        </Route>
        <Route path="/exercise/:id/model/:personas?">
          {({ id, personas }) => <ModelPage key={id} exerciseId={id} personas={personas} />}
        </Route>
        <Route path="/attempt/:id">{({ id }) => <TalkPage key={id} attemptId={id} />}</Route>
        <Route path="/attempt/:id/debrief">
          {({ id }) => <DebriefPage key={id} attemptId={id} />}
        </Route>
        <Route path="/class/:id">{({ id }) => <ClassSetUpPage key={id} exerciseId={id} />}</Route>
        <Route path="/class/:id/sheets">
          {({ id }) => <ClassSheetsPage key={id} exerciseId={id} />}
        </Route>
        {/* No key: it fills the screen from one response to the next. */}
        <Route path="/class/:id/:attempt/:turn">
          {({ id, attempt, turn }) => <ClassPage exerciseId={id} attemptId={attempt} turn={turn} />}
        </Route>
        <Route path="/manual">
          <ManualPage />
        </Route>
        <Route path="/settings">
          <SettingsPage />
        </Route>
        <Route>
          <div className="page stack">
            <h1>{t('app.notFound.title')}</h1>
            <p>{t('app.notFound.body')}</p>
            <p>
              <Link href="/">{t('app.failed.home')}</Link>
            </p>
          </div>
        </Route>
      </Switch>
    </Suspense>
  );
}
