import type { Localised } from '../scenario/localise';
import type {
  ActsFile,
  ObserveFile,
  PillarsFile,
  RedLinesFile,
} from '../scenario/schema/rubric-schema';

/** The rubric's texts in one language, as people read them. */
export interface RubricText {
  acts: Localised<ActsFile>['acts'];
  pillars: Localised<PillarsFile>['pillars'];
  scale: Localised<PillarsFile>['scale'];
  missing: Localised<PillarsFile>['missing'];
  caps: Localised<PillarsFile>['caps'];
  redLines: Localised<RedLinesFile>['redLines'];
  observe: Localised<ObserveFile>['observe'];
}
