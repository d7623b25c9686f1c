import { useTranslation } from 'react-i18next';
import type { CoursePoint } from '../../core/attempt/mood-course';
import { PATIENCE, TRUST } from '../../core/customer/mood';
import { goTo } from '../../ui/go-to';
import { MoodCurve } from '../../ui/mood-curve';
import { CourseTable } from './course-table';
import { responseId } from './response-id';

interface MemberCourseProps {
  /** The customer's name. */
  name: string;
  points: readonly CoursePoint[];
  /** The points of the attempt that this one branched from; null where it is no branch. */
  before: readonly CoursePoint[] | null;
  /** The decisive turn; -1 for none. */
  marked: number;
}

/** How one customer's trust and patience moved, as a curve and as a table. */
export function MemberCourse({ name, points, before, marked }: MemberCourseProps) {
  const { t } = useTranslation();
  // Patience is counted from below in a course, and listed from above in the persona.
  const trust = TRUST.map((state) => t(`talk.trust.${state}`));
  const patience = [...PATIENCE].reverse().map((state) => t(`talk.patience.${state}`));
  const tick = (turn: number) => (turn === 0 ? t('debrief.start') : String(turn));
  const at = (turn: number) => (turn === 0 ? t('debrief.start') : t('talk.turn', { n: turn }));
  const words = (p: CoursePoint) => ({
    at: at(p.turn),
    trust: trust[p.trust] ?? '',
    patience: patience[p.patience] ?? '',
  });
  const longer = before && before.length > points.length ? before : points;
  return (
    <>
      <MoodCurve
        label={t('debrief.courseOf', { name })}
        marked={marked}
        legend={before ? { before: t('rewind.before'), now: t('rewind.now') } : undefined}
        lanes={[
          {
            name: t('debrief.trust'),
            levels: trust,
            values: points.map((p) => p.trust),
            before: before?.map((p) => p.trust),
          },
          {
            name: t('debrief.patience'),
            levels: patience,
            values: points.map((p) => p.patience),
            before: before?.map((p) => p.patience),
          },
        ]}
        columns={longer.map(({ turn }) => {
          const [now, then] = [points[turn], before?.[turn]];
          return {
            tick: tick(turn),
            label: [
              now ? t('debrief.courseAt', words(now)) : at(turn),
              ...(then ? [t('rewind.courseBefore', words(then))] : []),
            ].join(' '),
            onPick: turn === 0 || !now ? null : () => goTo(responseId(turn)),
          };
        })}
      />
      <CourseTable
        rows={points.map((p) => [at(p.turn), trust[p.trust] ?? '', patience[p.patience] ?? ''])}
      />
    </>
  );
}
