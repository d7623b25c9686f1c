import type { Library } from '../../core/ports';

/**
 * Loads scenarios, rubric and weights. In the single file they stand in the page itself, as
 * `<script type="application/json" id="data:…">`; elsewhere they are fetched beside it.
 */
export function createDataLibrary(page: Document): Library {
  const loaded = new Map<string, Promise<unknown>>();
  const load = <T>(name: string): Promise<T> => {
    let promise = loaded.get(name);
    if (!promise) {
      promise = read(page, name);
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
    weights: (language) => load(`weights.${language}.json`),
  };
}

async function read(page: Document, name: string): Promise<unknown> {
  const inside = page.getElementById(`data:${name}`);
  if (inside) return JSON.parse(inside.textContent ?? 'null');
  const response = await fetch(new URL(`data/${name}`, page.baseURI));
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response.json();
}
