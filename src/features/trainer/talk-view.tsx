import { Fragment, memo, startTransition, useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attempt } from '../../core/attempt/attempt-type';
import { speakerOf, type Stage } from '../../core/attempt/fold';
import { hintsOf } from '../../core/attempt/hints-of';
import { MODE_RULES } from '../../core/attempt/mode-rules';
import { nameBefore, whoSays } from '../../core/attempt/who-says';
import { memberOf } from '../../core/scenario/scenario-type';
import { useSettings } from '../../services/settings';
import { InTurn } from '../../ui/in-turn';
import { AnswerArea } from './answer-area';
import { CastStage } from './cast-stage';
import { HintBox } from './hint-box';
import { MAX_WAITS } from './session-machine';
import { sinceLearner } from '../../core/attempt/since-learner';
import { SpeechBubble } from './speech-bubble';
import { TalkBar } from './talk-bar';
import { ThoughtBubble } from './thought-bubble';
import { Transcript } from './transcript';
import { useEar } from './use-ear';
import type { Session } from './use-session';
import { useReadAloud } from './use-read-aloud';
import { useSpeaking } from './use-speaking';
import { useWaiting } from './use-waiting';
import { useWarmTurn } from './use-warm-turn';

interface TalkViewProps {
  session: Session;
  stage: Stage;
  attempt: Attempt;
  draft: string;
  error: string | null;
  phase: string;
}

/** The talk itself: the customer, what they say, and the one place to answer. Drawn anew only for what it shows. */
export const TalkView = memo(function TalkView(props: TalkViewProps) {
  const { session, stage, attempt, draft, error, phase } = props;
  const { t } = useTranslation();
  const { settings, change } = useSettings();
  const { scenario } = stage;
  const { language } = scenario;
  const { mode } = attempt.begun;
  const rules = MODE_RULES[mode];
  const [typing, setTyping] = useState(false);
  const [listening, setListening] = useState(false);
  const [choosing, setChoosing] = useState(mode === 'guided');
  const busy = phase !== 'listening';
  const over = phase === 'ended';
  const thinking = busy && !over && phase !== 'noting';

  const spoken = useMemo(() => sinceLearner(attempt.lines), [attempt.lines]);
  const text = spoken.map((l) => l.text).join('');
  const speaking = useSpeaking(text, language, typing || listening || attempt.paused) && !thinking;
  const reading = useReadAloud({
    on: settings.readAloud && !attempt.paused && !listening,
    lines: attempt.lines,
    scenario,
  });
  const ear = useEar(language);
  useWarmTurn(stage, attempt);
  const speaker = speakerOf(scenario, attempt.standing.beat);
  const waitsSeconds = scenario.personas[speaker]?.tempo.waitsSeconds ?? 30;
  const waiting = settings.waiting || !rules.easing;
  const onWaited = useCallback(() => session.send({ type: 'customer.waited' }), [session]);
  useWaiting({
    running:
      waiting &&
      ![busy, typing, listening, speaking, reading, attempt.paused].some(Boolean) &&
      attempt.waits < MAX_WAITS,
    seconds: waitsSeconds * settings.waitingFactor,
    since: attempt.lines.length,
    onWaited,
  });

  function choose(on: boolean) {
    setChoosing(on);
    // Whoever has seen the lines does not answer this moment all by themselves.
    if (!on) session.send({ type: 'hint.asked', step: 3 });
  }

  const nameOf = (member: string) => memberOf(scenario, member).name;
  return (
    <div className="talk" data-mode={mode}>
      <h1 className="visually-hidden">{t('talk.title', { name: nameOf(speaker) })}</h1>
      <TalkBar
        exercise={scenario.exercise}
        language={language}
        rules={rules}
        over={over}
        paused={attempt.paused}
        onPause={() => session.send({ type: 'clock.paused' })}
        waiting={waiting}
        onWaiting={(on) => change({ waiting: on })}
        choosing={choosing}
        onChoosing={choose}
        onStop={() => session.send({ type: 'talk.stopped' })}
      />
      <div className="talk__scene">
        <CastStage
          scenario={scenario}
          attempt={attempt}
          speaking={speaking || reading}
          thinking={thinking}
        />
        <div className="talk__speech">
          <SpeechBubble
            lines={spoken}
            language={language}
            speaking={speaking}
            nameOf={(line) => nameBefore(scenario, line)}
          />
          {rules.coach && (
            <ThoughtBubble
              thoughts={attempt.turns.at(-1)?.thoughts ?? []}
              language={language}
              nameOf={nameOf}
            />
          )}
        </div>
      </div>
      <AnswerArea
        session={session}
        stage={stage}
        attempt={attempt}
        draft={draft}
        error={error}
        phase={phase}
        choosing={choosing}
        ear={ear}
        // The key comes first, and what the customer makes of it after.
        onTyping={(on) => startTransition(() => setTyping(on))}
        onListening={setListening}
      />
      <div className="talk__side">
        {/* What was said so far can be long when a talk is read again. */}
        <InTurn>
          <Fragment key="hints">
            {rules.coach && !over && !attempt.paused && (
              <HintBox
                hints={hintsOf(scenario, attempt)}
                busy={busy}
                language={language}
                onAsk={(step) => session.send({ type: 'hint.asked', step })}
              />
            )}
          </Fragment>
          <Transcript
            key="transcript"
            lines={attempt.lines}
            unsaid={speaking ? spoken.length : 0}
            language={language}
            nameOf={(line) => whoSays(scenario, line)}
          />
        </InTurn>
      </div>
    </div>
  );
});
