import type { Library } from '../../core/ports';
import { nextTask } from '../browser/next-task';

/**
 * Loads scenarios, rubric and weights. In the single file they stand in the page itself, as
 * `<script type="application/json" id="data:…">`; elsewhere they are fetched beside it.
 */
export function createDataLibrary(page: Document): Library {
  const loaded = new Map<string, Promise<unknown>>();
  const load = <T>(name: string, reader = read): Promise<T> => {
    let promise = loaded.get(name);
    if (!promise) {
      promise = reader(page, name);
      // A failed load is forgotten, so that trying again really tries.
      promise.catch(() => loaded.delete(name));
      loaded.set(name, promise);
    }
    return promise as Promise<T>;
  };
  return {
    index: (language) => load(`index.${language}.json`),
    exercise: (id, language) => load(`exercises/${id}.${language}.json`),
    persona: (id, language) => load(`personas/${id}.${language}.json`),
    drill: (id, language) => load(`drills/${id}.${language}.json`),
    course: (id, language) => load(`courses/${id}.${language}.json`),
    rubric: (language) => load(`rubric.${language}.json`),
    manual: (language) => load(`manual.${language}.json`),
    weights: (language) => load(`weights.${language}.jsonl`, readLines),
  };
}

async function read(page: Document, name: string): Promise<unknown> {
  const inside = textInside(page, name);
  return inside === null ? (await get(page, name)).json() : JSON.parse(inside);
}

/** A large object that stands as one `[key, value]` a line: each is parsed in a task of its own. */
async function readLines(page: Document, name: string): Promise<unknown> {
  const inside = textInside(page, name);
  const entries: [string, unknown][] = [];
  const lines = inside === null ? linesOf(await get(page, name)) : inside.split('\n');
  for await (const line of lines) {
    entries.push(JSON.parse(line) as [string, unknown]);
    await nextTask();
  }
  return Object.fromEntries(entries);
}

/** The lines of a file as they come. */
async function* linesOf(response: Response): AsyncGenerator<string> {
  if (response.body === null) return;
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let begun: string[] = [];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    const [first = '', ...rest] = value.split('\n');
    begun.push(first);
    for (const line of rest) {
      yield begun.join('');
      begun = [line];
    }
  }
  if (begun.some((part) => part !== '')) yield begun.join('');
}

/** What stands in the page itself under a name; null where it does not. */
function textInside(page: Document, name: string): string | null {
  return page.getElementById(`data:${name}`)?.textContent ?? null;
}

async function get(page: Document, name: string): Promise<Response> {
  const response = await fetch(new URL(`data/${name}`, page.baseURI));
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response;
}
