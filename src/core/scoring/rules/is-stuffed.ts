import type { Prepared } from '../reading/prepare-moment';
import type { Reading } from '../reading/read-response';

/** Tells whether a response is a string of stock phrases or names of methods, whatever the customer said. */
export function isStuffed(reading: Reading, p: Prepared): boolean {
  const { text } = reading.normal;
  const size = text.replace(/[^a-z\u4e00-\u9fff]/g, '').length;
  if (size < (p.locale === 'zh' ? 14 : 40)) return false;
  const stock = text.match(p.lexicon.forms.stock_phrase) ?? [];
  const kinds = new Set(stock).size;
  const covered = stock.reduce((n, s) => n + s.length, 0);
  const textbook = new Set(text.match(p.lexicon.forms.textbook) ?? []).size;
  let taken = 0;
  for (const g of p.line.grams) if (reading.content.has(g)) taken += 1;
  if (textbook >= 4) return true;
  if (taken > (textbook >= 2 ? 3 : 1) || /\d/.test(text)) return false;
  return (
    (kinds >= 5 && covered * 100 >= size * 42) ||
    (kinds >= 6 &&
      covered * 100 >= size * 30 &&
      text.length / reading.parts.length < (p.locale === 'zh' ? 9 : 26))
  );
}
