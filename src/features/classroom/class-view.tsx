import { useTranslation } from 'react-i18next';
import type { Board } from '../../core/classroom/board';
import { positionBefore } from '../../core/classroom/class-position';
import { AnswerForm } from './answer-form';
import { ClassBar } from './class-bar';
import { ClassEnd } from './class-end';
import { ClassScene } from './class-scene';
import { PairForm } from './pair-form';
import { PairPlayed } from './pair-played';
import { PairShown } from './pair-shown';
import type { ClassData } from './read-class';
import { useBoard } from './use-board';
import { usePlay } from './use-play';
import { useWarmScorer } from './use-warm-scorer';

interface ClassViewProps {
  data: ClassData;
  readAgain(): void;
  screen: { full: boolean; toggle: (() => void) | null };
}

/** What a class sees: the customer and their line, and below what the class makes of it. */
export function ClassView({ data, readAgain, screen }: ClassViewProps) {
  const { t } = useTranslation();
  const { attempt, stage, begun, position } = data;
  const { scenario } = stage;
  const { board, write } = useBoard(data);
  const { busy, error, say, playBoth } = usePlay(data, board, write, readAgain);
  useWarmScorer(scenario.language);
  const change = (part: Partial<Board>) => void write({ ...board, ...part });
  const over = attempt.ended !== null;
  const phase = over ? 'over' : board.phase;
  const key = `${position.attempt}/${position.turn}`;
  return (
    <div className="class__view" data-phase={phase}>
      <ClassBar
        scenario={scenario}
        position={position}
        before={positionBefore(begun, position.turn)}
        pairing={over ? null : board.phase !== 'answer'}
        onPairing={(pairing) => change({ phase: pairing ? 'writing' : 'answer' })}
        screen={screen}
      />
      {phase !== 'played' && <ClassScene scenario={scenario} attempt={attempt} thinking={busy} />}
      {error !== null && (
        <p role="alert" className="notice notice--bad">
          {t('classroom.failed', { message: error })}
        </p>
      )}
      {phase === 'over' && <ClassEnd key={key} scenario={scenario} attempt={attempt} />}
      {phase === 'answer' && (
        <AnswerForm
          key={key}
          answer={board.answer}
          language={scenario.language}
          busy={busy}
          onAnswer={(answer) => change({ answer })}
          onSay={() => void say()}
        />
      )}
      {phase === 'writing' && (
        <PairForm key={key} data={data} board={board} onChange={(next) => void write(next)} />
      )}
      {phase === 'shown' && (
        <PairShown
          key={key}
          board={board}
          language={scenario.language}
          busy={busy}
          onChange={(next) => void write(next)}
          onPlay={() => void playBoth()}
        />
      )}
      {phase === 'played' &&
        (data.played ? (
          <PairPlayed
            key={key}
            data={data}
            played={data.played}
            board={board}
            onAnew={() => change({ phase: 'writing', votes: [0, 0], branches: null })}
          />
        ) : (
          <p role="status">{t('app.loading')}</p>
        ))}
    </div>
  );
}
