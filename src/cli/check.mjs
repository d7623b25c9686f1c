import { spawnSync } from 'node:child_process';
import { installPackages } from './install.mjs';

// All that can be checked without running the app, one tool after the other, each with its time.
installPackages();
const CHECKS = [
  ['format', ['prettier', '--check', '--log-level', 'warn', '.']],
  ['lint, layers, cycles, length', ['oxlint', '--type-aware', '--max-warnings', '0']],
  ['types of core', ['tsc', '--noEmit', '-p', 'src/core']],
  ['types', ['tsc', '--noEmit', '-p', '.']],
  ['dead code', ['knip', '--no-progress']],
  ['scenarios', ['tsx', 'src/cli/check-scenarios.ts']],
  ['proof', ['tsx', 'src/cli/prove.ts', '--no-scorer']],
];
let failed = 0;
for (const [name, args] of CHECKS) {
  const started = Date.now();
  const { status, stdout, stderr } = spawnSync('npx', args, {
    encoding: 'utf8',
    shell: process.platform === 'win32',
    maxBuffer: 1 << 26,
  });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`${status === 0 ? 'ok  ' : 'FAIL'} ${name} (${seconds} s)`);
  if (status !== 0) {
    failed++;
    console.log(`${stdout}${stderr}`);
  }
}
process.exit(failed === 0 ? 0 : 1);
