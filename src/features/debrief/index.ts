export { DebriefPage } from './debrief-page';
