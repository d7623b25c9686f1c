import { useTranslation } from 'react-i18next';
import { answersAt } from '../../core/classroom/answers-at';
import type { Side } from '../../core/classroom/board';
import { Modal } from '../../ui/modal';
import type { ClassData } from './read-class';
import { sideName } from './side-name';

interface ExamplePickerProps {
  data: ClassData;
  side: Side;
  onPick(text: string): void;
  onClose(): void;
}

/** Answers that are there already: the one that was given, and the beat's examples. Which is better is not told. */
export function ExamplePicker({ data, side, onPick, onClose }: ExamplePickerProps) {
  const { t } = useTranslation();
  const { stage, attempt, given } = data;
  const { language } = stage.scenario;
  const title = t('classroom.take', { side: sideName(t, side) });
  return (
    <Modal label={title} onClose={onClose}>
      <div className="stack picker">
        <h2>{title}</h2>
        <button type="button" className="button" autoFocus onClick={onClose}>
          {t('briefing.close')}
        </button>
        {given !== null && (
          <section className="stack">
            <h3>{t('classroom.given')}</h3>
            <button
              type="button"
              className="picker__answer"
              lang={language}
              onClick={() => onPick(given)}
            >
              {given}
            </button>
          </section>
        )}
        <section className="stack">
          <h3>{t('classroom.examples')}</h3>
          <ul>
            {answersAt(stage.scenario, attempt).map((text) => (
              <li key={text}>
                <button
                  type="button"
                  className="picker__answer"
                  lang={language}
                  onClick={() => onPick(text)}
                >
                  {text}
                </button>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </Modal>
  );
}
