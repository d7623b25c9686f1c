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
        <Route path="/exercise/:id">{({ id }) => <BriefingPage key={id} exerciseId={id} />}</Route>
        <Route path="/exercise/:id/model">
          {({ id }) => <ModelPage key={id} exerciseId={id} />}
        </Route>
        <Route path="/attempt/:id">{({ id }) => <TalkPage key={id} attemptId={id} />}</Route>
        <Route path="/attempt/:id/debrief">
          {({ id }) => <DebriefPage key={id} attemptId={id} />}
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
