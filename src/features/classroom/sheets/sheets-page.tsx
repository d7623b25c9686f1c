import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useClassTexts } from '../../../i18n/use-class-texts';
import { useSettings } from '../../../services/settings';
import { Notice } from '../../../ui/notice';
import { InTurn } from '../../../ui/in-turn';
import { PersonaPick } from '../persona-pick';
import { CustomerSheet } from './customer-sheet';
import { LearnerSheet } from './learner-sheet';
import { ObserverView } from './observer-view';
import './sheets.css';
import './sheets-print.css';
import { useSheets } from './use-sheets';

/** The printable sheets of an exercise: a card for each customer, the learner's card, the observer's sheet. */
export function SheetsPage({ exerciseId }: { exerciseId: string }) {
  const { t } = useTranslation();
  const { language } = useSettings().settings;
  const [chosen, setChosen] = useState<readonly string[] | null>(null);
  const sheets = useSheets(exerciseId, language, chosen);
  const ready = useClassTexts();
  if (sheets === null || !ready) return <Notice>{t('app.loading')}</Notice>;
  if (sheets instanceof Error)
    return <Notice>{t('app.failed.body', { message: sheets.message })}</Notice>;
  const { exercise, index, rubric, roles } = sheets;
  // What was chosen stands at once; its sheets follow.
  const personas = chosen ?? sheets.personas;
  return (
    <div className="page sheets">
      <header className="sheets__head">
        <h1>
          {t('sheets.title')}
          <span lang={language}>{exercise.name}</span>
        </h1>
        <p className="muted">{t('sheets.lead')}</p>
        {exercise.cast.map((member, i) => (
          <PersonaPick
            key={member.id}
            member={member}
            personas={index.personas}
            value={personas[i] ?? ''}
            onChange={(id) => setChosen(personas.map((p, at) => (at === i ? id : p)))}
          />
        ))}
        <div className="row">
          <button type="button" className="button button--main" onClick={() => window.print()}>
            {t('debrief.print')}
          </button>
          <Link className="button button--quiet" href={`/class/${exercise.exercise}`}>
            {t('classroom.back')}
          </Link>
        </div>
      </header>
      <InTurn>
        {roles.customers.map((card) => (
          <CustomerSheet key={card.name} exercise={exercise.name} card={card} rubric={rubric} />
        ))}
        <LearnerSheet exercise={exercise.name} card={roles.learner} />
        <ObserverView exercise={exercise.name} sheet={roles.observer} />
      </InTurn>
    </div>
  );
}
