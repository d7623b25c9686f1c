import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attempt } from '../../core/attempt/attempt-type';
import { speakerOf, type Stage } from '../../core/attempt/fold';
import { guidedChoices } from '../../core/attempt/guided-choices';
import { memberOf } from '../../core/scenario/scenario-type';
import { useSettings } from '../../services/settings';
import { useServices } from '../../services/services';
import { AnswerBox } from './answer-box';
import { CastStage } from './cast-stage';
import { EndOfTalk } from './end-of-talk';
import { LineChoices } from './line-choices';
import { MoodNews } from './mood-news';
import { MAX_WAITS } from './session-machine';
import { SlowNotice } from './slow-notice';
import { SpeechBubble } from './speech-bubble';
import { TalkBar } from './talk-bar';
import { Transcript } from './transcript';
import type { Session } from './use-session';
import { useSpeaking } from './use-speaking';
import { useWaiting } from './use-waiting';

interface TalkViewProps {
  session: Session;
  stage: Stage;
  attempt: Attempt;
  draft: string;
  error: string | null;
  phase: string;
}

/** The talk itself: the customer, what they say, and the one place to answer. */
export function TalkView({ session, stage, attempt, draft, error, phase }: TalkViewProps) {
  const { t } = useTranslation();
  const { store, world } = useServices();
  const { settings, change } = useSettings();
  const { scenario } = stage;
  const { language } = scenario;
  const [typing, setTyping] = useState(false);
  const [choosing, setChoosing] = useState(attempt.begun.mode === 'guided');
  const busy = phase !== 'listening';
  const over = phase === 'ended';

  const spoken = useMemo(() => sinceLearner(attempt), [attempt]);
  const text = spoken.map((l) => l.text).join('');
  const speaking = useSpeaking(text, language) && !busy;
  const speaker = speakerOf(scenario, attempt.standing.beat);
  const waitsSeconds = scenario.personas[speaker]?.tempo.waitsSeconds ?? 30;
  const onWaited = useCallback(() => session.send({ type: 'customer.waited' }), [session]);
  useWaiting({
    running:
      settings.waiting && !busy && !over && !typing && !speaking && attempt.waits < MAX_WAITS,
    seconds: waitsSeconds * settings.waitingFactor,
    since: attempt.lines.length,
    onWaited,
  });

  const id = attempt.begun.attempt;
  const nameOf = (member: string) => memberOf(scenario, member).name;
  const send = (words: string, startedAt: number | null, chosen = false) =>
    session.send({
      type: 'response.sent',
      text: words,
      startedAt,
      input: chosen ? 'choice' : words.trim() === '' ? 'silence' : 'typed',
    });

  return (
    <div className="talk">
      <h1 className="visually-hidden">{t('talk.title', { name: nameOf(speaker) })}</h1>
      <TalkBar
        exercise={scenario.exercise}
        language={language}
        over={over}
        waiting={settings.waiting}
        onWaiting={(waiting) => change({ waiting })}
        choosing={choosing}
        onChoosing={setChoosing}
        onStop={() => session.send({ type: 'talk.stopped' })}
      />
      <div className="talk__scene">
        <CastStage
          scenario={scenario}
          attempt={attempt}
          speaking={speaking}
          thinking={busy && !over}
        />
        <SpeechBubble
          lines={spoken}
          language={language}
          nameOf={scenario.exercise.cast.length > 1 ? nameOf : null}
        />
      </div>
      <div className="talk__answer">
        {error !== null && (
          <p role="alert" className="notice notice--bad">
            {t('talk.failed', { message: error })}
          </p>
        )}
        {over ? (
          <EndOfTalk scenario={scenario} attempt={attempt} />
        ) : choosing ? (
          <LineChoices
            choices={guidedChoices(scenario, attempt)}
            busy={busy}
            language={language}
            onChoose={(words) => send(words, null, true)}
          />
        ) : (
          <AnswerBox
            key={id}
            draft={draft}
            failed={error !== null}
            busy={busy}
            language={language}
            onDraft={(words) => void store.saveDraft(id, words)}
            onSend={send}
            onBusyTyping={setTyping}
            now={world.now}
          />
        )}
        <MoodNews scenario={scenario} attempt={attempt} />
        {busy && !over && <SlowNotice />}
      </div>
      <Transcript lines={attempt.lines} language={language} nameOf={nameOf} />
    </div>
  );
}

/** What the customer has said since the learner last spoke. */
function sinceLearner({ lines }: Attempt) {
  return lines.slice(lines.findLastIndex((l) => l.by === 'learner') + 1);
}
