import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';

interface AnswerFormProps {
  answer: string;
  language: string;
  busy: boolean;
  onAnswer(answer: string): void;
  onSay(): void;
}

/** Where the trainer writes down what the class says; Enter says it, unless an input method is composing. */
export function AnswerForm({ answer, language, busy, onAnswer, onSay }: AnswerFormProps) {
  const { t } = useTranslation();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus({ preventScroll: true }), []);
  const empty = answer.trim() === '';
  function say() {
    if (!busy && !empty) onSay();
  }
  function onKeyDown(event: KeyboardEvent) {
    // Old engines tell only by 229 that Enter belongs to the input method.
    const byInputMethod = event.nativeEvent.isComposing || event.keyCode === 229;
    if (event.key !== 'Enter' || event.shiftKey || byInputMethod) return;
    event.preventDefault();
    say();
  }
  return (
    <form
      className="class-answer"
      onSubmit={(event) => {
        event.preventDefault();
        say();
      }}
    >
      <label htmlFor="class-answer">{t('classroom.answer')}</label>
      <textarea
        id="class-answer"
        ref={field}
        rows={2}
        readOnly={busy}
        lang={language}
        value={answer}
        placeholder={t('classroom.placeholder')}
        onChange={(event) => onAnswer(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <button type="submit" className="button button--main" disabled={busy || empty}>
        {busy ? t('classroom.playing') : t('talk.send')}
      </button>
    </form>
  );
}
