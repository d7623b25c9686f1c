import { checkDrill } from './check-drill';
import { loadFile } from './load-file';
import type { Loaded } from './load-persona';
import { drillSchema, type Drill } from './schema/drill-schema';

/**
 * Reads a drill's file; all its problems are told at once, each at its place.
 * `personas` are the ids that it may name.
 */
export function loadDrill(
  file: string,
  source: string,
  personas: ReadonlySet<string>,
): Loaded<Drill> {
  return loadFile(file, source, drillSchema, 'drill', (data, complain) =>
    checkDrill(data, personas, complain),
  );
}
