import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ModeRules } from '../../core/attempt/mode-rules';
import type { ExerciseText } from '../../core/scenario/scenario-type';
import { BriefingText } from '../../ui/briefing/briefing-text';
import { Confirm } from '../../ui/confirm';
import { Modal } from '../../ui/modal';

interface TalkBarProps {
  exercise: ExerciseText;
  language: string;
  rules: ModeRules;
  over: boolean;
  paused: boolean;
  onPause(): void;
  waiting: boolean;
  onWaiting(on: boolean): void;
  choosing: boolean;
  onChoosing(on: boolean): void;
  onStop(): void;
}

/** What one can do beside answering: read the briefing, choose lines, stop the clock, stop the talk. */
export function TalkBar(props: TalkBarProps) {
  const { exercise, language, rules, over, paused, waiting, choosing } = props;
  const { onPause, onWaiting, onChoosing, onStop } = props;
  const { t } = useTranslation();
  const [open, setOpen] = useState<'briefing' | 'stop' | null>(null);
  const close = () => setOpen(null);
  return (
    <div className="talk-bar">
      <span className="talk-bar__name" lang={language}>
        {exercise.name}
      </span>
      <button type="button" className="button button--quiet" onClick={() => setOpen('briefing')}>
        {t('talk.briefing')}
      </button>
      {!over && (
        <>
          {rules.choices && !paused && (
            <button
              type="button"
              className="button button--quiet"
              aria-pressed={choosing}
              onClick={() => onChoosing(!choosing)}
            >
              {choosing ? t('talk.hideChoices') : t('talk.showChoices')}
            </button>
          )}
          {rules.easing && (
            <button
              type="button"
              className="button button--quiet"
              onClick={() => onWaiting(!waiting)}
            >
              {waiting ? t('talk.waitingOn') : t('talk.waitingOff')}
            </button>
          )}
          {rules.easing && !paused && (
            <button type="button" className="button button--quiet" onClick={onPause}>
              {t('talk.pause')}
            </button>
          )}
          <button type="button" className="button button--quiet" onClick={() => setOpen('stop')}>
            {t('talk.stop')}
          </button>
        </>
      )}
      {open === 'briefing' && (
        <Modal label={t('talk.briefing')} onClose={close}>
          <div className="stack">
            <h2 lang={language}>{exercise.name}</h2>
            <BriefingText exercise={exercise} language={language} />
            <button type="button" className="button button--main" autoFocus onClick={close}>
              {t('briefing.close')}
            </button>
          </div>
        </Modal>
      )}
      {open === 'stop' && (
        <Confirm
          question={t('talk.stopSure')}
          yes={t('talk.stopYes')}
          no={t('talk.stopNo')}
          onNo={close}
          onYes={() => {
            close();
            onStop();
          }}
        />
      )}
    </div>
  );
}
