import type { Plugin } from 'vite';
import { compileData, type DataFiles } from './compile-data';

/** Serves `data/…` while developing, and writes it into the build. */
export function dataPlugin(root: string): Plugin {
  let files: DataFiles | null = null;
  const load = (): DataFiles => (files ??= compileData(root));
  return {
    name: 'duilian-data',
    configureServer(server) {
      server.watcher.add(`${root}/scenarios`);
      server.watcher.on('change', (path) => {
        if (!/scenarios|weights/.test(path)) return;
        files = null;
        server.ws.send({ type: 'full-reload' });
      });
      server.middlewares.use((request, response, next) => {
        const name = /^\/data\/([^?]+)/.exec(request.url ?? '')?.[1];
        if (name === undefined) return next();
        try {
          const text = load().get(decodeURIComponent(name));
          if (text === undefined) return next();
          response.setHeader('content-type', 'application/json; charset=utf-8');
          response.end(text);
        } catch (error) {
          response.statusCode = 500;
          response.end(error instanceof Error ? error.message : 'unknown error');
        }
      });
    },
    generateBundle() {
      for (const [name, source] of load()) {
        this.emitFile({ type: 'asset', fileName: `data/${name}`, source });
      }
    },
  };
}
