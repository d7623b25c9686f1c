import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';

interface AnswerBoxProps {
  draft: string;
  busy: boolean;
  /** The last response could not be recorded: its words come back into the field. */
  failed: boolean;
  language: string;
  onDraft(text: string): void;
  onSend(text: string, startedAt: number | null): void;
  /** Whether the learner is writing at the moment. */
  onBusyTyping(typing: boolean): void;
  now(): number;
}

/** How long after the last key the learner still counts as writing. In ms. */
const STILL_TYPING = 4000;

/** The one place to answer: typed words, or silence on purpose. */
export function AnswerBox(props: AnswerBoxProps) {
  const { draft, busy, failed, language, onDraft, onSend, onBusyTyping, now } = props;
  const { t } = useTranslation();
  const [text, setText] = useState(draft);
  const startedAt = useRef<number | null>(null);
  const composing = useRef(false);
  const idle = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const field = useRef<HTMLTextAreaElement>(null);
  const sent = useRef('');
  useEffect(() => () => clearTimeout(idle.current), []);
  useEffect(() => {
    if (!busy) field.current?.focus({ preventScroll: true });
  }, [busy]);

  useEffect(() => {
    if (failed && sent.current !== '') setText((words) => (words === '' ? sent.current : words));
  }, [failed]);

  function touch() {
    startedAt.current ??= now();
    onBusyTyping(true);
    clearTimeout(idle.current);
    idle.current = setTimeout(() => onBusyTyping(composing.current), STILL_TYPING);
  }

  function send(words: string) {
    if (busy) return;
    sent.current = words;
    onSend(words, startedAt.current);
    startedAt.current = null;
    clearTimeout(idle.current);
    onBusyTyping(false);
    setText('');
  }

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    // While an input method composes, Enter belongs to it; old engines tell so only by 229.
    const byInputMethod =
      event.nativeEvent.isComposing || composing.current || event.keyCode === 229;
    if (event.key !== 'Enter' || event.shiftKey || byInputMethod) return;
    event.preventDefault();
    if (text.trim() !== '') send(text);
  }

  return (
    <form
      className="answer"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') send(text);
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
          setText(event.target.value);
          onDraft(event.target.value);
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
      <div className="answer__actions">
        <span id="answer-hint" className="muted small answer__hint">
          {t('talk.sendHint')}
        </span>
        <button
          type="button"
          className="button button--quiet"
          title={t('talk.silenceHint')}
          disabled={busy || text.trim() !== ''}
          onClick={() => send('')}
        >
          {t('talk.silence')}
        </button>
        <button type="submit" className="button button--main" disabled={busy || text.trim() === ''}>
          {t('talk.send')}
        </button>
      </div>
    </form>
  );
}
