/** Weights to be fitted, beside the slope of the loss that is gathered for them between two steps. */
interface Part {
  weights: Float32Array;
  slope: Float32Array;
}

/** How far the means of slopes and of their squares reach back. */
const MEAN = 0.9;
const SQUARES = 0.999;
/** Share of the steps in which the rate rises, and the rate's first share of the highest. */
const RISE = 0.1;
const FIRST = 0.04;

/**
 * Fits weights by Adam (Kingma & Ba, ICLR 2015) in a known number of steps; the rate rises for a tenth of them and falls along a
 * cosine to nothing (Smith & Topin 2018). The function that is returned makes one step by the mean slope of so many rows, and
 * clears the slopes.
 */
export function fitAdam(
  parts: readonly Part[],
  { steps, rate, decay }: { steps: number; rate: number; decay: number },
): (rows: number) => void {
  const states = parts.map(({ weights }) => ({
    mean: new Float32Array(weights.length),
    squares: new Float32Array(weights.length),
  }));
  let done = 0;
  return (rows) => {
    done += 1;
    const now = rate * rateShare(done / steps);
    const share = 1 / rows;
    const ripe = Math.sqrt(1 - SQUARES ** done) / (1 - MEAN ** done);
    parts.forEach(({ weights, slope }, p) => {
      const { mean, squares } = states[p]!;
      for (let z = 0; z < weights.length; z += 1) {
        const g = slope[z]! * share + decay * weights[z]!;
        slope[z] = 0;
        const m = MEAN * mean[z]! + (1 - MEAN) * g;
        const s = SQUARES * squares[z]! + (1 - SQUARES) * g * g;
        mean[z] = m;
        squares[z] = s;
        weights[z]! -= (now * ripe * m) / (Math.sqrt(s) + 1e-8);
      }
    });
  };
}

/** The rate at a share of all steps (0–1), as a share of the highest. */
function rateShare(done: number): number {
  const half = (share: number): number => (1 - Math.cos(Math.PI * share)) / 2;
  return done < RISE
    ? FIRST + (1 - FIRST) * half(done / RISE)
    : 1 - half(Math.min(1, (done - RISE) / (1 - RISE)));
}
