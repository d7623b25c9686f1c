import { round } from './round';

/** A template for paths and transforms: numbers get one decimal, texts stay. */
export function path(parts: TemplateStringsArray, ...values: (number | string)[]): string {
  return parts.reduce((text, part, i) => {
    const value = values[i - 1] ?? '';
    return text + (typeof value === 'number' ? round(value) : value) + part;
  });
}
