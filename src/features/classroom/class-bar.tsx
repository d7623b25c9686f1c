import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Position } from '../../core/classroom/class-position';
import type { Scenario } from '../../core/scenario/scenario-type';
import { positionPath } from './position-path';

interface ClassBarProps {
  scenario: Scenario;
  position: Position;
  before: Position | null;
  /** Whether two answers stand on the board; null where nothing can be answered. */
  pairing: boolean | null;
  onPairing(pairing: boolean): void;
  screen: { full: boolean; toggle: (() => void) | null };
}

/** What the trainer does beside: one response back, one answer or two, the whole screen, another place. */
export function ClassBar(props: ClassBarProps) {
  const { scenario, position, before, pairing, onPairing, screen } = props;
  const { exercise, language } = scenario;
  const { t } = useTranslation();
  return (
    <div className="class-bar">
      <h1 className="class-bar__name">
        <span lang={language}>{exercise.name}</span>{' '}
        <span className="class-bar__turn">{t('talk.turn', { n: position.turn })}</span>
      </h1>
      {before && (
        <Link className="button button--quiet" href={positionPath(exercise.exercise, before)}>
          {t('classroom.before')}
        </Link>
      )}
      {pairing !== null && (
        <button
          type="button"
          className="button button--quiet"
          aria-pressed={pairing}
          onClick={() => onPairing(!pairing)}
        >
          {t('classroom.pair')}
        </button>
      )}
      {screen.toggle && (
        <button type="button" className="button button--quiet" onClick={screen.toggle}>
          {screen.full ? t('classroom.window') : t('classroom.full')}
        </button>
      )}
      <Link className="button button--quiet" href={`/class/${exercise.exercise}`}>
        {t('classroom.elsewhere')}
      </Link>
    </div>
  );
}
