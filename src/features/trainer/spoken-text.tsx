/**
 * A text of which so many characters have been spoken. The rest is there already, for screen readers
 * and so that nothing moves, but it is not seen.
 */
export function SpokenText({ text, shown }: { text: string; shown: number }) {
  if (shown >= text.length) return text;
  const at = Math.max(0, shown);
  return (
    <>
      {text.slice(0, at)}
      <span className="unsaid">{text.slice(at)}</span>
    </>
  );
}
