import { scaleLinear, scalePoint } from 'd3-scale';
import { curveMonotoneX, line } from 'd3-shape';
import './mood-curve.css';

/** One line: its name, the words of its levels from low to high, and its level at each column. */
interface CurveLane {
  name: string;
  levels: readonly string[];
  values: readonly number[];
  /** The same line of another attempt, drawn dotted with hollow points behind it. */
  before?: readonly number[] | undefined;
}

/** One moment on the axis: what stands below it, what it is in words, and what choosing it does. */
interface CurveColumn {
  tick: string;
  label: string;
  onPick: (() => void) | null;
}

interface MoodCurveProps {
  label: string;
  /** The first is drawn whole with round points, the second dashed with diamonds. */
  lanes: readonly CurveLane[];
  columns: readonly CurveColumn[];
  /** The column that is marked as decisive; -1 for none. */
  marked: number;
  /** The names of the two attempts, where another one is drawn too. */
  legend?: { before: string; now: string } | undefined;
}

/** Lines over the turns of a talk, one below the other, with their levels in words; each moment can be chosen. */
export function MoodCurve({ label, lanes, columns, marked, legend }: MoodCurveProps) {
  const x = scalePoint<number>()
    .domain(columns.map((_, i) => i))
    .range([0, 100])
    .padding(0.5);
  return (
    <div className="curve" role="group" aria-label={label}>
      {legend && (
        <p className="curve__legend" aria-hidden="true">
          <span className="curve__sign">{legend.now}</span>
          <span className="curve__sign curve__sign--before">{legend.before}</span>
        </p>
      )}
      <div className="curve__words" aria-hidden="true">
        {lanes.map((lane, i) => (
          <div key={lane.name} className="curve__lane-words">
            <span className="curve__name" data-lane={i}>
              {lane.name}
            </span>
            <ol className="curve__levels">
              {[...lane.levels].reverse().map((level) => (
                <li key={level}>{level}</li>
              ))}
            </ol>
          </div>
        ))}
      </div>
      <div className="curve__scroll">
        <div className="curve__plot" style={{ minWidth: `${columns.length * 1.5}rem` }}>
          {lanes.map((lane, i) => (
            <Lane key={lane.name} lane={lane} number={i} at={(c) => x(c) ?? 0} />
          ))}
          <ol className="curve__columns">
            {columns.map((column, i) => (
              <li key={column.tick} className="curve__column" data-marked={i === marked}>
                {column.onPick ? (
                  <button type="button" aria-label={column.label} onClick={column.onPick}>
                    <span aria-hidden="true">{column.tick}</span>
                  </button>
                ) : (
                  <span className="curve__still">
                    <span className="visually-hidden">{column.label}</span>
                    <span aria-hidden="true">{column.tick}</span>
                  </span>
                )}
              </li>
            ))}
          </ol>
        </div>
      </div>
    </div>
  );
}

function Lane(props: { lane: CurveLane; number: number; at(column: number): number }) {
  const { lane, number, at } = props;
  const n = lane.levels.length;
  // Levels sit in the middle of rows of one height, as their words do.
  const y = scaleLinear()
    .domain([0, n - 1])
    .range([100 - 50 / n, 50 / n]);
  const draw = line<number>(
    (_, i) => at(i),
    (v) => y(v),
  ).curve(curveMonotoneX);
  return (
    <div className="curve__lane" data-lane={number} style={{ height: `${n * 2}rem` }}>
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        {lane.levels.map((level, i) => (
          <line key={level} className="curve__grid" x1="0" x2="100" y1={y(i)} y2={y(i)} />
        ))}
        {lane.before && (
          <path className="curve__line curve__line--before" d={draw(lane.before) ?? ''} />
        )}
        <path className="curve__line" d={draw(lane.values) ?? ''} />
      </svg>
      {lane.before?.map((value, i) => (
        <span
          key={`before.${i}`}
          className="curve__point curve__point--before"
          style={{ left: `${at(i)}%`, top: `${y(value)}%` }}
          aria-hidden="true"
        />
      ))}
      {lane.values.map((value, i) => (
        <span
          key={i}
          className="curve__point"
          style={{ left: `${at(i)}%`, top: `${y(value)}%` }}
          aria-hidden="true"
        />
      ))}
    </div>
  );
}
