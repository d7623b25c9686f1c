import { installPackages, run } from './install.mjs';

// Plain JavaScript without dependencies: it runs before anything is installed.
installPackages();
run('npx', ['vite', '--configLoader', 'runner', '--open', ...process.argv.slice(2)], {
  // Where there is no desktop to open a browser on, the address is printed all the same.
  env: {
    ...process.env,
    BROWSER:
      process.env.BROWSER ?? (process.env.DISPLAY || process.platform !== 'linux' ? '' : 'none'),
  },
});
