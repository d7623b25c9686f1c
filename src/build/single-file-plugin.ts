import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { compileData } from './compile-data';
import { contentSecurityPolicy, cspHash } from './csp';

/**
 * Makes `duilian.html`: one page that runs from a double click. On `file://` module scripts, fetch
 * and workers are blocked, so everything stands inside: one classic script, one style, and the data
 * as inert JSON beside them.
 */
export function singleFilePlugin(root: string): Plugin {
  return {
    name: 'duilian-single-file',
    apply: 'build',
    // After Vite's own plugins: one of them adds the style sheet to the bundle at this very step.
    enforce: 'post',
    generateBundle(_options, bundle) {
      let script = '';
      let style = '';
      for (const [name, file] of Object.entries(bundle)) {
        if (file.type === 'chunk') script += file.code;
        else if (name.endsWith('.css')) style += String(file.source);
        delete bundle[name];
      }
      if (script === '' || style === '') this.error('the bundle has no script or no style');
      // `</script` would end the element; inside strings and comments the escape changes nothing.
      script = script.replaceAll('</script', '<\\/script');
      const icon = readFileSync(join(root, 'public/icon.svg'), 'utf8');
      const policy = contentSecurityPolicy(cspHash(script), cspHash(style), "'none'");
      const data = [...compileData(root)].map(
        ([name, json]) =>
          `<script type="application/json" id="data:${name}">${json.replaceAll('<', '\\u003c')}</script>`,
      );
      const source = [
        '<!doctype html>',
        '<html lang="zh-CN">',
        '<head>',
        '<meta charset="utf-8">',
        `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="color-scheme" content="light dark">',
        `<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(icon)}">`,
        '<title>对练 Duilian</title>',
        `<style>${style}</style>`,
        '</head>',
        '<body>',
        '<div id="root"></div>',
        ...data,
        `<script>${script}</script>`,
        '</body>',
        '</html>',
        '',
      ].join('\n');
      this.emitFile({ type: 'asset', fileName: 'duilian.html', source });
    },
  };
}
