import { mkdirSync, writeFileSync } from 'node:fs';
import { editorSchemas } from './editor-schemas';

/** Writes the JSON Schemas by which editors complete and check scenario files. */
mkdirSync('scenarios/schemas', { recursive: true });
for (const [name, text] of editorSchemas()) {
  writeFileSync(`scenarios/schemas/${name}`, text);
  console.log(`scenarios/schemas/${name}`);
}
