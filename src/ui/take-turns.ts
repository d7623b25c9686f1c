/** Something that waits for a frame of its own. */
interface Waiting {
  depth: number;
  go: () => void;
}

const line: Waiting[] = [];
/** Whose turn it is: until they leave, what they do is not done. */
let under: Waiting | null = null;
let called = false;

/**
 * Calls `go` after a frame in which nothing else is drawn in turn; of those that wait the deepest is first, so that what stands
 * inside is whole before what stands below it comes. Returns how to leave: before the turn to give it up, after it to let the next one on.
 */
export function takeTurn(depth: number, go: () => void): () => void {
  const waiting = { depth, go };
  line.push(waiting);
  callNext();
  return () => {
    const at = line.indexOf(waiting);
    if (at >= 0) line.splice(at, 1);
    if (under === waiting) under = null;
    callNext();
  };
}

function callNext(): void {
  if (called || under !== null || line.length === 0) return;
  called = true;
  const next = () =>
    setTimeout(() => {
      called = false;
      const [first, ...others] = line;
      if (first === undefined) return;
      under = others.reduce((best, w) => (w.depth > best.depth ? w : best), first);
      line.splice(line.indexOf(under), 1);
      under.go();
    });
  // A page that nobody looks at has no frames.
  if (document.hidden) next();
  else requestAnimationFrame(next);
}
