import { useTranslation } from 'react-i18next';
import { moodCourse } from '../../core/attempt/mood-course';
import { drillBeatOf } from '../../core/scenario/drill-beat-id';
import { whoSays } from '../../core/attempt/who-says';
import { InTurn } from '../../ui/in-turn';
import { BranchList } from './branch-list';
import { BranchOf } from './branch-of';
import { coachPoints } from './coach-points';
import { CoachSection } from './coach-section';
import { ComparisonSection } from './comparison-section';
import { CourseSection } from './course-section';
import { decidingMoment } from './deciding-moment';
import { DebriefActions } from './debrief-actions';
import { FactsSection } from './facts-section';
import { linesBefore } from './lines-before';
import { NextStep } from './next-step';
import { Onward } from './onward';
import { OutcomeHead } from './outcome-head';
import { PillarSection } from './pillar-section';
import type { DebriefData } from './read-debrief';
import { RedLines } from './red-lines';
import { ResponseCard } from './response-card';
import type { RubricLookup } from './rubric-lookup';
import { SaidLines } from './said-lines';
import type { OwnRating } from './use-disagree';
import type { Rewinding } from './use-rewind';

interface DebriefViewProps {
  data: DebriefData;
  rubric: RubricLookup;
  rewinding: Rewinding;
  onRewind(turn: number): void;
  onDisagree(own: OwnRating): Promise<void>;
}

/** The whole debrief of an attempt, from the outcome down to each response. */
export function DebriefView(props: DebriefViewProps) {
  const { data, rubric, rewinding, onRewind, onDisagree } = props;
  const { t } = useTranslation();
  const { scenario, attempt, report, earlier, parent, branches } = data;
  const { language, exercise } = scenario;
  // One answer has no means, and no next step but the next beat.
  const single = drillBeatOf(exercise.exercise) !== null;
  const answered = attempt.turns.length > 0;
  const deciding = decidingMoment(attempt, report.ending);
  return (
    <div className="page debrief">
      <InTurn>
        <OutcomeHead scenario={scenario} attempt={attempt} ending={report.ending} />
        {parent && <BranchOf parent={parent} />}
        <DebriefActions data={data} rubric={rubric} />
        {report.redLines.length > 0 && (
          <RedLines
            crossed={report.redLines}
            attempt={attempt}
            rubric={rubric}
            language={language}
          />
        )}
        {!answered && <p className="notice">{t('debrief.noResponses')}</p>}
        {answered && !single && (
          <PillarSection report={report} turns={attempt.turns} earlier={earlier} />
        )}
        {answered && (
          <CourseSection
            scenario={scenario}
            course={report.course}
            deciding={deciding}
            before={parent?.attempt ? moodCourse(parent.attempt) : null}
          />
        )}
        {/* A class may have branched where its attempt had no response yet: nothing to compare. */}
        {answered && parent?.attempt?.turns[parent.turn - 1] && (
          <ComparisonSection
            scenario={scenario}
            attempt={attempt}
            parent={parent.attempt}
            from={parent.turn}
          />
        )}
        {answered && branches.length > 0 && <BranchList branches={branches} />}
        {report.facts.length > 0 && <FactsSection facts={report.facts} language={language} />}
        {answered && !single && <NextStep nextStep={report.nextStep} rubric={rubric} />}
        {answered && <CoachSection points={coachPoints(attempt.turns)} rubric={rubric} />}
        {answered && (
          <section aria-labelledby="responses">
            <h2 id="responses">{t('debrief.responses')}</h2>
            <InTurn>
              <div className="responses">
                <InTurn>
                  {report.turns.map((item) => (
                    <ResponseCard
                      key={item.turn.n}
                      attempt={attempt.begun.attempt}
                      item={item}
                      lines={linesBefore(attempt.lines, item.turn.n)}
                      scenario={scenario}
                      rubric={rubric}
                      rewinding={rewinding}
                      onRewind={onRewind}
                      given={attempt.disagreements.filter((d) => d.turn === item.turn.n)}
                      onDisagree={onDisagree}
                    />
                  ))}
                </InTurn>
              </div>
              <LastWords data={data} />
            </InTurn>
          </section>
        )}
        <Onward exercise={exercise} />
      </InTurn>
    </div>
  );
}

function LastWords({ data: { scenario, attempt } }: { data: DebriefData }) {
  const { t } = useTranslation();
  const lines = linesBefore(attempt.lines, attempt.turns.length + 1);
  if (lines.length === 0) return null;
  return (
    <div className="card last-words">
      <h3>{t('debrief.lastWords')}</h3>
      <SaidLines
        lines={lines}
        language={scenario.language}
        nameOf={(line) => whoSays(scenario, line)}
      />
    </div>
  );
}
