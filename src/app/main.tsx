import { nextTask } from '../adapters/browser/next-task';
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/choice-group.css';
import './shell.css';

/** Loads the page library by library: each is a task of its own. A function, because a classic script has no top-level await. */
async function main(): Promise<void> {
  await import('react-dom/client');
  await nextTask();
  await import('dexie');
  await nextTask();
  const { startPage } = await import('./start-page');
  await nextTask();
  await startPage();
}

void main();
