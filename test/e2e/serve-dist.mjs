import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { createGzip } from 'node:zlib';

// A static server as simple as any: the build must run from any folder of one, here /some/folder/.
const FOLDER = '/some/folder/';
const DIST = join(import.meta.dirname, '../../dist');
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};

createServer((request, response) => {
  const path = decodeURIComponent(new URL(request.url, 'http://x').pathname);
  const inside = path.startsWith(FOLDER)
    ? normalize(path.slice(FOLDER.length) || 'index.html')
    : '..';
  const file = join(DIST, inside);
  if (inside.startsWith('..') || !statSync(file, { throwIfNoEntry: false })?.isFile()) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'content-encoding': 'gzip',
  });
  createReadStream(file).pipe(createGzip()).pipe(response);
}).listen(4179, '127.0.0.1');
