import type { CustomerLine, Line } from '../../core/attempt/attempt-type';
import type { Language } from '../../core/rubric/context';
import { SpokenText } from './spoken-text';
import { useOverflows } from './use-overflows';
import { useReveal } from './use-reveal';

/** Beyond this many characters the letters get smaller, so that the last line is seen as well. */
const LONG: Record<Language, number> = { zh: 50, en: 120 };

interface SpeechBubbleProps {
  lines: readonly Line[];
  language: Language;
  speaking: boolean;
  /** The name to put before a line; null where it is plain who speaks. */
  nameOf(line: CustomerLine): string | null;
}

/** What the customer has just said, as speech beside them; it appears as fast as it is spoken. */
export function SpeechBubble({ lines, language, speaking, nameOf }: SpeechBubbleProps) {
  const text = lines.map((l) => l.text).join('');
  const shown = useReveal(text, language, speaking);
  const { ref, overflows } = useOverflows<HTMLDivElement>(text);
  return (
    <div
      ref={ref}
      className="bubble"
      data-long={text.length > LONG[language]}
      lang={language}
      // Whoever has no mouse must be able to scroll, where there is more than fits.
      tabIndex={overflows ? 0 : undefined}
    >
      {lines.map((line, i) => {
        const before = lines.slice(0, i).reduce((sum, l) => sum + l.text.length, 0);
        const name = line.by === 'customer' ? nameOf(line) : null;
        return (
          <p
            key={`${i}${line.text}`}
            className={
              line.by === 'customer' ? `bubble__line bubble__line--${line.kind}` : 'bubble__line'
            }
          >
            {name !== null && <b className="bubble__name">{name}</b>}
            <SpokenText text={line.text} shown={shown - before} />
          </p>
        );
      })}
    </div>
  );
}
