// One chunk for all that judging needs: it is loaded while the briefing is read.
export { judge } from '../core/scoring/judge';
export { expectActs } from '../core/scoring/expect-acts';
export { openWeightsInSteps } from '../core/scoring/model/open-weights';
export { warmUp } from '../core/scoring/warm-up';
