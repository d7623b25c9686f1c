export { BeatPage } from './beat-page';
export { DrillPage } from './drill-page';
export { NextBeatPage } from './next-beat-page';
