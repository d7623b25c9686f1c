import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { drillBeatOf } from '../../core/scenario/drill-beat-id';
import type { ExerciseText } from '../../core/scenario/scenario-type';

/** Where one can go on from a debrief: in a drill to the next beat, else to the same talk once more. */
export function Onward({ exercise }: { exercise: ExerciseText }) {
  const { t } = useTranslation();
  const beat = drillBeatOf(exercise.exercise);
  return (
    <nav className="row debrief__onward" aria-label={t('app.nav.practise')}>
      {beat ? (
        <>
          <Link className="button button--main" href={`/drill/${beat.drill}/next`}>
            {t('drill.next')}
          </Link>
          <Link className="button" href={`/drill/${beat.drill}/beat/${beat.beat}`}>
            {t('drill.same')}
          </Link>
          <Link className="button" href={`/drill/${beat.drill}`}>
            {t('drill.toDrill', { name: exercise.name })}
          </Link>
        </>
      ) : (
        <>
          <Link className="button button--main" href={`/exercise/${exercise.exercise}`}>
            {t('debrief.next')}
          </Link>
          <Link className="button" href="/">
            {t('debrief.home')}
          </Link>
        </>
      )}
    </nav>
  );
}
