import { m } from 'framer-motion';
import type { Line } from '../../core/attempt/attempt-type';

/** What the customer has just said, as speech beside them. */
export function SpeechBubble(props: {
  lines: readonly Line[];
  language: string;
  /** Names to put before each line where several customers speak. */
  nameOf: ((member: string) => string) | null;
}) {
  const { lines, language, nameOf } = props;
  return (
    <div className="bubble" lang={language}>
      {lines.map((line, i) => (
        <m.p
          key={`${i}${line.text}`}
          className={
            line.by === 'customer' ? `bubble__line bubble__line--${line.kind}` : 'bubble__line'
          }
          initial={{ opacity: 0, y: 6 }}
          animate={{ opacity: 1, y: 0 }}
          transition={{ delay: i * 0.12, duration: 0.25 }}
        >
          {nameOf && line.by === 'customer' && (
            <b className="bubble__name">{nameOf(line.member)}</b>
          )}
          {line.text}
        </m.p>
      ))}
    </div>
  );
}
