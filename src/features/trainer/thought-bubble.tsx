import { useTranslation } from 'react-i18next';
import type { Turn } from '../../core/attempt/attempt-type';

/** What the customers think of the last response and do not say: for a coached learner's eyes. */
export function ThoughtBubble(props: {
  thoughts: Turn['thoughts'];
  language: string;
  nameOf(member: string): string;
}) {
  const { thoughts, language, nameOf } = props;
  const { t } = useTranslation();
  return (
    // The live region stands there before it has anything to tell.
    <div role="status">
      {thoughts.length > 0 && (
        <div className="thought-bubble">
          {thoughts.map(({ member, text }) => (
            <p key={member}>
              <span className="thought-bubble__by">
                {t('talk.thought', { name: nameOf(member) })}
              </span>{' '}
              <em lang={language}>{text}</em>
            </p>
          ))}
        </div>
      )}
    </div>
  );
}
