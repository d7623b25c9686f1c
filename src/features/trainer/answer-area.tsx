import { useTranslation } from 'react-i18next';
import type { Attempt } from '../../core/attempt/attempt-type';
import type { Stage } from '../../core/attempt/fold';
import { guidedChoices } from '../../core/attempt/guided-choices';
import type { Spoken } from '../../core/attempt/log-type';
import type { Ear } from '../../core/ports';
import { useServices } from '../../services/services';
import { AnswerBox } from './answer-box';
import { EndOfTalk } from './end-of-talk';
import { LineChoices } from './line-choices';
import { MoodNews } from './mood-news';
import { PausedNote } from './paused-note';
import { SlowNotice } from './slow-notice';
import type { Session } from './use-session';

interface AnswerAreaProps {
  session: Session;
  stage: Stage;
  attempt: Attempt;
  draft: string;
  error: string | null;
  phase: string;
  choosing: boolean;
  ear: Ear | null;
  onTyping(typing: boolean): void;
  onListening(listening: boolean): void;
}

/** Where one answers, by typing or choosing; the end of the talk or a pause in its place. */
export function AnswerArea(props: AnswerAreaProps) {
  const { session, stage, attempt, draft, error, phase, choosing, ear } = props;
  const { onTyping, onListening } = props;
  const { t } = useTranslation();
  const { store, world } = useServices();
  const { scenario } = stage;
  const { language } = scenario;
  const { paused, turns, begun } = attempt;
  const busy = phase !== 'listening';
  const over = phase === 'ended';
  const choose = (text: string) =>
    session.send({ type: 'response.sent', text, startedAt: null, input: 'choice' });
  /** The key comes first: what was typed is kept right after it. */
  async function keep(text: string): Promise<void> {
    await world.nextTask();
    await store.saveDraft(begun.attempt, text);
  }
  function say(text: string, startedAt: number | null, spoken: Spoken | undefined) {
    const silent = text.trim() === '';
    const input = silent ? 'silence' : spoken ? 'spoken' : 'typed';
    session.send({ type: 'response.sent', text, startedAt, input, spoken });
  }
  return (
    <div className="talk__answer">
      {error !== null && (
        <p role="alert" className="notice notice--bad">
          {t('talk.failed', { message: error })}
        </p>
      )}
      {over && <EndOfTalk scenario={scenario} attempt={attempt} />}
      {!over && paused && <PausedNote onResume={() => session.send({ type: 'clock.resumed' })} />}
      {!over && !paused && choosing && (
        <LineChoices
          choices={guidedChoices(scenario, attempt)}
          busy={busy}
          turns={turns.length}
          language={language}
          onChoose={choose}
        />
      )}
      {!over && (
        <AnswerBox
          key={begun.attempt}
          draft={draft}
          hidden={paused || choosing}
          failed={error !== null}
          busy={busy}
          turns={turns.length}
          language={language}
          onDraft={(text) => void keep(text)}
          ear={ear}
          onSend={say}
          onTyping={onTyping}
          onListening={onListening}
          now={world.now}
        />
      )}
      <MoodNews scenario={scenario} attempt={attempt} />
      {busy && !over && phase !== 'noting' && <SlowNotice />}
    </div>
  );
}
