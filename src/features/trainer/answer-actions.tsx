import { useTranslation } from 'react-i18next';

interface AnswerActionsProps {
  canListen: boolean;
  listening: boolean;
  /** Listening went wrong. */
  deaf: boolean;
  busy: boolean;
  empty: boolean;
  onListen(): void;
  onHeard(): void;
  onSilence(): void;
}

/** What one does with an answer: say it into the microphone where there is one, keep silent, send it. */
export function AnswerActions(props: AnswerActionsProps) {
  const { canListen, listening, deaf, busy, empty, onListen, onHeard, onSilence } = props;
  const { t } = useTranslation();
  return (
    <div className="answer__actions">
      <span id="answer-hint" className="muted small answer__hint">
        {t('talk.sendHint')}
      </span>
      {canListen && (
        <>
          <span role="status" className="small answer__ear">
            {listening ? t('talk.listening') : deaf ? t('talk.earFailed') : ''}
          </span>
          <button
            type="button"
            className="button button--quiet"
            onClick={listening ? onHeard : onListen}
          >
            {listening ? t('talk.speakDone') : t('talk.speak')}
          </button>
        </>
      )}
      <button
        type="button"
        className="button button--quiet"
        title={t('talk.silenceHint')}
        disabled={busy || listening || !empty}
        onClick={onSilence}
      >
        {t('talk.silence')}
      </button>
      <button type="submit" className="button button--main" disabled={busy || empty}>
        {t('talk.send')}
      </button>
    </div>
  );
}
