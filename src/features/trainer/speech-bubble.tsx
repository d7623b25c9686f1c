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
        <p
          key={`${i}${line.text}`}
          className={
            line.by === 'customer' ? `bubble__line bubble__line--${line.kind}` : 'bubble__line'
          }
          style={{ animationDelay: `${i * 120}ms` }}
        >
          {nameOf && line.by === 'customer' && (
            <b className="bubble__name">{nameOf(line.member)}</b>
          )}
          {line.text}
        </p>
      ))}
    </div>
  );
}
