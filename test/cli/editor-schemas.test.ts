import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { editorSchemas } from '../../src/cli/editor-schemas';

it.each([...editorSchemas()])('%s is what `npm run schemas` would write', (name, text) => {
  expect(readFileSync(`scenarios/schemas/${name}`, 'utf8')).toBe(text);
});
