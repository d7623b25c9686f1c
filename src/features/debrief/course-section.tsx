import { useTranslation } from 'react-i18next';
import type { Debrief } from '../../core/attempt/debrief';
import { PATIENCE, TRUST } from '../../core/customer/mood';
import { memberOf, type Scenario } from '../../core/scenario/scenario-type';
import { goTo } from '../../ui/go-to';
import { MoodCurve } from '../../ui/mood-curve';
import { CourseTable } from './course-table';
import type { DecidingMoment } from './deciding-moment';
import { DecidingWords } from './deciding-words';
import { responseId } from './response-id';

interface CourseSectionProps {
  scenario: Scenario;
  course: Debrief['course'];
  deciding: DecidingMoment | null;
}

/** How trust and patience moved: the moment it turned on, a line for each customer, and the same as a table. */
export function CourseSection({ scenario, course, deciding }: CourseSectionProps) {
  const { t } = useTranslation();
  // Patience is counted from below in a course, and listed from above in the persona.
  const trust = TRUST.map((state) => t(`talk.trust.${state}`));
  const patience = [...PATIENCE].reverse().map((state) => t(`talk.patience.${state}`));
  const tick = (turn: number) => (turn === 0 ? t('debrief.start') : String(turn));
  const at = (turn: number) => (turn === 0 ? t('debrief.start') : t('talk.turn', { n: turn }));
  return (
    <section className="course" aria-labelledby="course">
      <h2 id="course">{t('debrief.course')}</h2>
      {deciding && <DecidingWords scenario={scenario} deciding={deciding} />}
      {course.map(({ member, points }) => (
        <div key={member} className="card course__member">
          {course.length > 1 && <h3 lang={scenario.language}>{memberOf(scenario, member).name}</h3>}
          <MoodCurve
            label={t('debrief.courseOf', { name: memberOf(scenario, member).name })}
            marked={deciding?.member === member ? deciding.turn : -1}
            lanes={[
              { name: t('debrief.trust'), levels: trust, values: points.map((p) => p.trust) },
              {
                name: t('debrief.patience'),
                levels: patience,
                values: points.map((p) => p.patience),
              },
            ]}
            columns={points.map((p) => ({
              tick: tick(p.turn),
              label: t('debrief.courseAt', {
                at: at(p.turn),
                trust: trust[p.trust] ?? '',
                patience: patience[p.patience] ?? '',
              }),
              onPick: p.turn === 0 ? null : () => goTo(responseId(p.turn)),
            }))}
          />
          <CourseTable
            rows={points.map((p) => [at(p.turn), trust[p.trust] ?? '', patience[p.patience] ?? ''])}
          />
        </div>
      ))}
    </section>
  );
}
