export { ManualPage } from './manual-page';
