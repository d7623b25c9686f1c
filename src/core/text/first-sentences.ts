/** A sentence with its full stop and whatever closes after it; in Chinese no space follows. */
const SENTENCE = /.+?(?:[。！？…]+[”’」』）]*|[.!?…]+["”’)]*(?=\s|$)|$)\s*/gsu;

/** The first whole sentences of a text that fit into `most` characters; the first one always. */
export function firstSentences(text: string, most: number): string {
  let kept = '';
  for (const [sentence] of text.matchAll(SENTENCE)) {
    if (kept !== '' && (kept + sentence).trimEnd().length > most) break;
    kept += sentence;
  }
  return kept.trimEnd();
}
