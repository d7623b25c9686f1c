import { spawnSync } from 'node:child_process';
import { needChromium } from './find-chromium.mjs';
import { installPackages } from './install.mjs';

// Plain JavaScript without dependencies: it runs before anything is installed.
installPackages();
const chromium = needChromium();
const started = Date.now();
const failed = [
  [
    'unit and component tests',
    ['vitest', 'run', '--configLoader', 'runner', ...process.argv.slice(2)],
  ],
  ['build', ['vite', 'build', '--configLoader', 'runner', '--logLevel', 'warn']],
  [
    'build of the single file',
    ['vite', 'build', '--configLoader', 'runner', '--mode', 'single', '--logLevel', 'warn'],
  ],
  ['end-to-end tests', ['playwright', 'test', '--config', 'test/e2e/playwright.config.ts']],
].filter(([name, args]) => {
  console.log(`\n— ${name}`);
  const { status } = spawnSync('npx', args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, CHROMIUM: chromium },
  });
  return status !== 0;
});
console.log(`\n${Math.round((Date.now() - started) / 1000)} s`);
if (failed.length > 0) {
  console.error(`failed: ${failed.map(([name]) => name).join(', ')}`);
  process.exit(1);
}
