export { ClassPage } from './class-page';
export { SetUpPage } from './set-up-page';
export { SheetsPage } from './sheets/sheets-page';
