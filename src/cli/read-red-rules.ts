import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { ACT_IDS, type ActId } from '../core/rubric/acts';
import type { Language } from '../core/rubric/context';
import { ALLOWANCES, type RedRuleFile } from '../core/scoring/reading/lexicon-type';

/** The rules for red lines. */
export const RED_RULES = new URL('../../scenarios/rubric/redline-rules.yaml', import.meta.url);

const schema = z.strictObject({
  format: z.literal(1),
  rules: z.array(
    z.strictObject({
      id: z.string(),
      act: z.enum(ACT_IDS as [ActId, ...ActId[]]),
      effect: z.enum(['veto', 'warn']),
      allowed: z.array(z.enum(ALLOWANCES)),
      says: z.strictObject({
        zh: z.array(z.string()).min(1),
        en: z.array(z.string()).min(1),
      }),
      products: z.strictObject({ zh: z.string(), en: z.string() }).optional(),
      because: z.strictObject({ zh: z.string(), en: z.string() }),
    }),
  ),
});

/**
 * Reads the rules for red lines of a language in the form in which the weights store them.
 * @throws if the file breaks its schema or a pattern does not compile.
 */
export function readRedRules(locale: Language, path: URL = RED_RULES): RedRuleFile[] {
  return schema.parse(parse(readFileSync(path, 'utf8'))).rules.map((rule) => {
    const says = rule.says[locale].join('|');
    const products = rule.products?.[locale] ?? null;
    new RegExp(says);
    new RegExp(products ?? '');
    return {
      id: rule.id,
      act: rule.act,
      veto: rule.effect === 'veto',
      says,
      products,
      allowed: rule.allowed,
    };
  });
}
