/**
 * A pure function whose results are kept: for as long as the object lives that they belong to, and by the part of it (or the
 * thing beside it) that is asked for; of each object at most `most` (1 or more), the oldest forgotten first. The objects must
 * not change.
 */
export function remember<Of extends object, Result, Part = void>(
  make: (of: Of, part: Part) => Result,
  most = Infinity,
): (of: Of, part: Part) => Result {
  const known = new WeakMap<Of, Map<Part, Result>>();
  return (of, part) => {
    const parts = known.get(of) ?? new Map<Part, Result>();
    known.set(of, parts);
    const kept = parts.get(part);
    if (kept !== undefined) return kept;
    const made = make(of, part);
    parts.set(part, made);
    for (const oldest of parts.keys()) {
      if (parts.size <= most) break;
      parts.delete(oldest);
    }
    return made;
  };
}
