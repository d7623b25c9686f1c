import type { CustomerLine, Line } from '../../core/attempt/attempt-type';

interface SaidLinesProps {
  lines: readonly Line[];
  language: string;
  nameOf(line: CustomerLine): string;
}

/** What customers said, each line with who said it. */
export function SaidLines({ lines, language, nameOf }: SaidLinesProps) {
  return (
    <div className="said-lines" lang={language}>
      {lines.map((line, i) =>
        line.by === 'customer' ? (
          <p key={i}>
            <span className="said-lines__by">{nameOf(line)}</span>
            <span className="said-lines__text">{line.text}</span>
          </p>
        ) : null,
      )}
    </div>
  );
}
