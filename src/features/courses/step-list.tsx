import { useTranslation } from 'react-i18next';
import type { StepProgress } from '../../core/practice/course-progress';
import type { ScenarioIndex } from '../../core/scenario/scenario-index';
import type { CourseStep } from '../../core/scenario/scenario-type';
import { StepRow } from './step-row';
import type { CourseData } from './use-course';

/** The steps of a course in their order, each with what it is for and whether it is passed. */
export function StepList({ data, language }: { data: CourseData; language: string }) {
  const { t } = useTranslation();
  const { course, index, progress } = data;
  const next = progress.findIndex((step) => !step.passed);
  return (
    <section aria-labelledby="course-steps" className="course-steps">
      <h2 id="course-steps">{t('course.steps')}</h2>
      {next === -1 && <p>{t('course.allPassed')}</p>}
      <ol className="course-steps__list">
        {course.steps.map((step, i) => (
          <StepRow
            key={i}
            {...describe(step, index)}
            aim={step.aim}
            progress={progress[i] ?? NOTHING}
            next={i === next}
            language={language}
          />
        ))}
      </ol>
    </section>
  );
}

const NOTHING: StepProgress = { passed: false, done: 0, of: 1, tried: false };

/** Names and address of what a step is about; its id where the index knows no name. */
function describe(step: CourseStep, { exercises, drills, personas }: ScenarioIndex) {
  if ('drill' in step) {
    const name = drills.find((d) => d.drill === step.drill)?.name ?? step.drill;
    return { kind: 'drill' as const, name, href: `/drill/${step.drill}`, persona: null };
  }
  const { exercise, persona } = step;
  const name = exercises.find((e) => e.exercise === exercise)?.name ?? exercise;
  const href = `/exercise/${exercise}`;
  if (persona === undefined) return { kind: 'exercise' as const, name, href, persona: null };
  const who = personas.find((p) => p.persona === persona)?.name ?? persona;
  return { kind: 'exercise' as const, name, href: `${href}/with/${persona}`, persona: who };
}
