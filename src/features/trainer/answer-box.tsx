import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Spoken } from '../../core/attempt/log-type';
import type { Ear } from '../../core/ports';
import { AnswerActions } from './answer-actions';
import { useDictation } from './use-dictation';

interface AnswerBoxProps {
  draft: string;
  /** Something else stands in its place for now; the words stay. */
  hidden: boolean;
  busy: boolean;
  /** Responses so far: with each the field gets the focus again. */
  turns: number;
  /** The last response could not be recorded: its words come back into the field. */
  failed: boolean;
  language: string;
  /** Null where the device cannot listen by itself: then there is no microphone at all. */
  ear: Ear | null;
  onDraft(text: string): void;
  onSend(text: string, startedAt: number | null, spoken: Spoken | undefined): void;
  /** Whether the learner is writing at the moment. */
  onTyping(typing: boolean): void;
  onListening(listening: boolean): void;
  now(): number;
}

/** How long after the last key the learner still counts as writing. In ms. */
const STILL_TYPING = 4000;

/** The one place to answer: typed or spoken words, or silence on purpose. */
export function AnswerBox(props: AnswerBoxProps) {
  const { draft, hidden, busy, turns, failed, language, ear, now } = props;
  const { onDraft, onSend, onTyping, onListening } = props;
  const { t } = useTranslation();
  const [text, setText] = useState(draft);
  // Words come from the ear between two renders too.
  const words = useRef(draft);
  const startedAt = useRef<number | null>(null);
  const composing = useRef(false);
  const idle = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const field = useRef<HTMLTextAreaElement>(null);
  const sent = useRef('');
  const base = useRef('');
  const dictation = useDictation(ear, now, (heard) => edit(base.current + heard));
  const { listening, stop } = dictation;
  useEffect(() => () => clearTimeout(idle.current), []);
  useEffect(() => onListening(listening), [listening, onListening]);
  useEffect(() => {
    if (!hidden) field.current?.focus({ preventScroll: true });
  }, [hidden, turns, failed]);
  // Nobody is listened to in a pause.
  useEffect(() => {
    if (hidden && listening) void stop();
  }, [hidden, listening, stop]);

  useEffect(() => {
    if (failed && sent.current !== '' && words.current === '') show(sent.current);
  }, [failed]);
  // What was recorded never comes back into the field, whatever fails later.
  useEffect(() => {
    sent.current = '';
  }, [turns]);

  function show(value: string) {
    words.current = value;
    setText(value);
  }

  function edit(value: string) {
    show(value);
    onDraft(value);
    // What was said has been taken back.
    if (value === '') dictation.take();
  }

  function touch() {
    startedAt.current ??= now();
    onTyping(true);
    clearTimeout(idle.current);
    idle.current = setTimeout(() => onTyping(composing.current), STILL_TYPING);
  }

  function send() {
    const said = dictation.take();
    sent.current = words.current;
    onSend(words.current, said?.startedAt ?? startedAt.current, said?.spoken);
    startedAt.current = null;
    clearTimeout(idle.current);
    onTyping(false);
    show('');
  }

  /** Sends what stands in the field, once the last words have been heard. */
  async function submit() {
    if (listening) await stop();
    if (!busy && words.current.trim() !== '') send();
  }

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    // While an input method composes, Enter belongs to it; old engines tell so only by 229.
    const byInputMethod =
      event.nativeEvent.isComposing || composing.current || event.keyCode === 229;
    if (event.key !== 'Enter' || event.shiftKey || byInputMethod) return;
    event.preventDefault();
    void submit();
  }

  return (
    <form
      className="answer"
      hidden={hidden}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <label className="answer__label" htmlFor="answer">
        {t('talk.answer')}
      </label>
      <textarea
        id="answer"
        ref={field}
        className="answer__field"
        lang={language}
        rows={3}
        value={text}
        placeholder={t('talk.placeholder')}
        aria-describedby="answer-hint"
        onChange={(event) => {
          edit(event.target.value);
          touch();
        }}
        onCompositionStart={() => {
          composing.current = true;
          touch();
        }}
        onCompositionEnd={() => {
          composing.current = false;
          touch();
        }}
        onKeyDown={onKeyDown}
      />
      <AnswerActions
        canListen={ear !== null}
        listening={listening}
        deaf={dictation.failed}
        busy={busy}
        empty={text.trim() === ''}
        onListen={() => {
          base.current = words.current;
          dictation.start();
        }}
        onHeard={() => void stop()}
        onSilence={send}
      />
    </form>
  );
}
