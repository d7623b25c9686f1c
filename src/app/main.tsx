import { nextTask } from '../adapters/browser/next-task';
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/choice-group.css';
import './shell.css';

/** Loads the page library by library: each is a task of its own. A function, because a classic script has no top-level await. */
async function main(): Promise<void> {
  await import('./create-root');
  await nextTask();
  await import('../adapters/storage/database');
  await nextTask();
  const { startPage } = await import('./start-page');
  await nextTask();
  await startPage();
}

void main();
