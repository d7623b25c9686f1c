import { useTranslation } from 'react-i18next';
import type { Debrief } from '../../core/attempt/debrief';
import { memberOf, type Scenario } from '../../core/scenario/scenario-type';
import type { DecidingMoment } from './deciding-moment';
import { DecidingWords } from './deciding-words';
import { MemberCourse } from './member-course';

interface CourseSectionProps {
  scenario: Scenario;
  course: Debrief['course'];
  deciding: DecidingMoment | null;
  /** The course of the attempt that this one branched from, drawn behind it; null where there is none. */
  before: Debrief['course'] | null;
}

/** How trust and patience moved: the moment it turned on, a line for each customer, and the same as a table. */
export function CourseSection({ scenario, course, deciding, before }: CourseSectionProps) {
  const { t } = useTranslation();
  return (
    <section className="course" aria-labelledby="course">
      <h2 id="course">{t('debrief.course')}</h2>
      {deciding && <DecidingWords scenario={scenario} deciding={deciding} />}
      {course.map(({ member, points }) => (
        <div key={member} className="card course__member">
          {course.length > 1 && <h3 lang={scenario.language}>{memberOf(scenario, member).name}</h3>}
          <MemberCourse
            name={memberOf(scenario, member).name}
            points={points}
            before={before?.find((b) => b.member === member)?.points ?? null}
            marked={deciding?.member === member ? deciding.turn : -1}
          />
        </div>
      ))}
    </section>
  );
}
