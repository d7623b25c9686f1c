import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useClassTexts } from '../../i18n/use-class-texts';
import './classroom.css';
import './board.css';
import './played.css';
import { ClassView } from './class-view';
import { useClass } from './use-class';
import { useFullScreen } from './use-full-screen';

/** A talk before a class, as it stands before one response. It fills the screen from one response to the next. */
export function ClassPage(props: { exerciseId: string; attemptId: string; turn: string }) {
  const { exerciseId, attemptId, turn } = props;
  const { t } = useTranslation();
  const { data, readAgain } = useClass({ attempt: attemptId, turn: Number(turn) });
  const ready = useClassTexts();
  const frame = useRef<HTMLDivElement>(null);
  const screen = useFullScreen(frame);
  return (
    <div ref={frame} className="class">
      {data === null || !ready ? (
        <p role="status">{t('app.loading')}</p>
      ) : data === 'missing' ? (
        <div className="stack" role="status">
          <p>{t('talk.missing')}</p>
          <p>
            <Link href={`/class/${exerciseId}`}>{t('classroom.elsewhere')}</Link>
          </p>
        </div>
      ) : data instanceof Error ? (
        <p role="alert">{t('app.failed.body', { message: data.message })}</p>
      ) : (
        <ClassView data={data} readAgain={readAgain} screen={screen} />
      )}
    </div>
  );
}
