/** How a text is worded, whatever it says; each from 0 to 1. */
interface Register {
  /** Courteous forms. */
  polite: number;
  /** Particles and contractions of everyday speech. */
  casual: number;
  /** Sentences that ask. */
  asking: number;
}

const POLITE =
  /[您请]|麻烦|劳驾|打扰|\b(?:please|may i|would you|could you|sir|madam|thank you)\b/i;
const CASUAL = /[吧呢嘛啊呀哈咱呗啦]|\b\w+['’](?:t|s|re|ll|ve|d|m)\b|\b(?:okay|ok|yeah)\b/i;
const SENTENCE = /[^。！？；.!?;\n]+[。！？；.!?;\n]*/g;

/** The register of a text in either language: how many of its sentences have each mark. */
export function registerOf(text: string): Register {
  const sentences = (text.match(SENTENCE) ?? []).filter((s) => s.trim() !== '');
  const share = (mark: RegExp) =>
    sentences.filter((s) => s.search(mark) >= 0).length / Math.max(1, sentences.length);
  return { polite: share(POLITE), casual: share(CASUAL), asking: share(/[？?]/) };
}

/** How far apart two texts are worded, from 0 to 3. */
export function registerDistance(a: Register, b: Register): number {
  return (
    Math.abs(a.polite - b.polite) + Math.abs(a.casual - b.casual) + Math.abs(a.asking - b.asking)
  );
}
