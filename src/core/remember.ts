/**
 * A pure function whose results are kept: for as long as the object lives that they belong to, and by the part of it (or the
 * thing beside it) that is asked for. The objects must not change.
 */
export function remember<Of extends object, Result, Part = void>(
  make: (of: Of, part: Part) => Result,
): (of: Of, part: Part) => Result {
  const known = new WeakMap<Of, Map<Part, Result>>();
  return (of, part) => {
    const parts = known.get(of) ?? new Map<Part, Result>();
    known.set(of, parts);
    const kept = parts.get(part);
    if (kept !== undefined) return kept;
    const made = make(of, part);
    parts.set(part, made);
    return made;
  };
}

/** The same for a thing and a text beside it, of which only the last `most` are kept. */
export function rememberLast<Of extends object, Result>(
  most: number,
  make: (of: Of, text: string) => Result,
): (of: Of, text: string) => Result {
  const known = new WeakMap<Of, Map<string, Result>>();
  return (of, text) => {
    const texts = known.get(of) ?? new Map<string, Result>();
    known.set(of, texts);
    const kept = texts.get(text);
    if (kept !== undefined) return kept;
    const made = make(of, text);
    for (const oldest of texts.size < most ? [] : [...texts.keys()].slice(0, most / 2))
      texts.delete(oldest);
    texts.set(text, made);
    return made;
  };
}
