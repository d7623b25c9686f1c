import { ACTS, type ActId } from '../../rubric/acts';
import { PILLARS, type Pillar, type Ratings } from '../../rubric/pillars';
import type { Prepared } from '../reading/prepare-moment';
import type { CapRule, FoundAct, MissingPiece, Reason } from '../judgement-type';

/** Acts that earn a pillar's rating, best first. */
const EARNS: Record<Pillar, readonly ActId[]> = {
  listening: [
    'restate',
    'acknowledge',
    'check_understanding',
    'open_question',
    'spin_problem',
    'spin_implication',
    'spin_need_payoff',
    'encourage',
    'hand_control',
    'apologize',
    'isolate_objection',
    'explain_why_ask',
    'closed_question',
    'spin_situation',
    'silence',
    'same_side',
    'rapport',
    'praise',
    'commit_action',
    'inform',
    'reassure',
  ],
  objection: [
    'isolate_objection',
    'trade_off',
    'compare',
    'break_down_cost',
    'accumulate_benefit',
    'evidence',
    'example',
    'amplify_core_benefit',
    'sandwich',
    'concede',
    'swap',
    'step_close',
    'offer_alternative',
    'lower_expectation',
    'acknowledge',
    'same_side',
    'spin_problem',
    'spin_implication',
    'commit_action',
    'hand_control',
    'reassure',
    'disclose_risk',
    'choice_close',
    'recommend',
    'refuse_politely',
    'humor',
    'praise',
    'apologize',
    'open_question',
    'follow_up',
    'restate',
    'benefit',
  ],
  fab: [
    'benefit',
    'advantage',
    'feature',
    'evidence',
    'amplify_core_benefit',
    'break_down_cost',
    'accumulate_benefit',
    'example',
    'compare',
    'disclose_risk',
    'summarize_advantages',
    'spin_need_payoff',
  ],
  manner: [
    'greet',
    'thank',
    'apologize',
    'acknowledge',
    'praise',
    'rapport',
    'hand_control',
    'encourage',
    'reassure',
    'humor',
    'commit_action',
    'refuse_politely',
    'silence',
  ],
};
/** Harmful acts that cost a pillar's rating, worst first. */
const COSTS: Record<Pillar, readonly ActId[]> = {
  listening: [
    'argue',
    'blame',
    'dismiss',
    'talk_down',
    'rude',
    'pressure',
    'interrogate',
    'brush_off',
    'vague_claim',
    'ramble',
    'jargon',
  ],
  objection: [
    'overpromise',
    'argue',
    'pressure',
    'disparage_competitor',
    'dismiss',
    'brush_off',
    'blame',
    'talk_down',
    'misrepresent',
    'disclose_private',
    'vague_claim',
    'assumptive_close',
  ],
  fab: ['overpromise', 'misrepresent', 'vague_claim', 'jargon', 'disparage_competitor', 'ramble'],
  manner: [
    'rude',
    'disclose_private',
    'talk_down',
    'blame',
    'pressure',
    'argue',
    'brush_off',
    'dismiss',
    'ramble',
    'jargon',
    'interrogate',
  ],
};

/** One reason for each pillar that is called for, consistent with its rating. */
export function giveReasons(
  ratings: Ratings,
  acts: readonly FoundAct[],
  caps: Record<Pillar, CapRule | null>,
  p: Prepared,
): Reason[] {
  const byId = new Map(acts.map((a) => [a.id, a]));
  const pick = (ids: readonly ActId[]): Reason['earned'] =>
    ids
      .filter((id) => byId.has(id))
      .map((act) => {
        const found = byId.get(act)!;
        return {
          act,
          span:
            found.start === null || found.end === null
              ? null
              : { start: found.start, end: found.end },
        };
      });
  const reasons: Reason[] = [];
  for (const pillar of PILLARS) {
    const rating = ratings[pillar];
    if (rating === null) continue;
    const earned = pick(EARNS[pillar]);
    const cost = pick(COSTS[pillar]);
    reasons.push({
      pillar,
      rating,
      earned: rating >= 2 ? earned.slice(0, 4) : rating === 1 ? earned.slice(0, 1) : [],
      cost: rating >= 4 ? [] : cost.slice(0, 3),
      missing: rating === 4 ? null : missing(pillar, rating, new Set(byId.keys()), p, caps[pillar]),
      cap: caps[pillar],
    });
  }
  return reasons;
}

const ASKS: readonly ActId[] = [
  'open_question',
  'check_understanding',
  'encourage',
  'hand_control',
  'isolate_objection',
  'spin_problem',
  'spin_implication',
  'spin_need_payoff',
];
const METHODS = EARNS.objection.filter(
  (a) =>
    ![
      'acknowledge',
      'hand_control',
      'humor',
      'praise',
      'apologize',
      'restate',
      'open_question',
      'follow_up',
      'refuse_politely',
    ].includes(a),
);
const RAW = new Set(['angry', 'anxious', 'sad', 'embarrassed', 'annoyed']);

/** The piece in the manual's words that a higher rating would have needed. */
function missing(
  pillar: Pillar,
  rating: number,
  has: ReadonlySet<ActId>,
  p: Prepared,
  cap: CapRule | null,
): MissingPiece {
  const any = (ids: readonly ActId[]): boolean => ids.some((id) => has.has(id));
  const feeling = RAW.has(p.moment.feeling);
  switch (pillar) {
    case 'listening':
      if (rating <= 1) return 'take_up_content';
      if (rating === 2)
        return feeling && !has.has('acknowledge') ? 'name_feeling' : 'take_up_content';
      if (feeling && !has.has('acknowledge')) return 'name_feeling';
      return any(ASKS) && p.moment.stage === 'complaint' && !has.has('commit_action')
        ? 'say_what_will_be_done'
        : 'give_floor_back';
    case 'objection':
      if (rating <= 1) return 'take_concern_seriously';
      if (rating === 2) return any(METHODS) ? 'concrete_substance' : 'fitting_method';
      return has.has('acknowledge') || has.has('restate')
        ? 'check_or_step'
        : 'take_concern_seriously';
    case 'fab':
      if (cap === 'risk_left_out') return 'risk_or_cost';
      if (cap === 'guarantee' || has.has('overpromise') || has.has('misrepresent'))
        return 'risk_or_cost';
      if (rating <= 1)
        return any(['feature', 'advantage', 'benefit']) ? 'benefit' : 'present_something';
      if (rating === 2) return has.has('benefit') ? 'customers_terms' : 'benefit';
      return any(['evidence', 'example', 'break_down_cost', 'accumulate_benefit'])
        ? 'tie_to_need'
        : 'figure_or_case';
    case 'manner':
      if (has.has('jargon')) return 'plain_words';
      if (has.has('ramble') || cap === 'too_long') return 'brevity';
      if (rating <= 1) return 'courtesy';
      return rating === 2 ? 'warmth' : 'fit_to_persona';
  }
}

/** Advice for a pillar, in order of preference. */
const ADVICE: Record<MissingPiece, readonly ActId[]> = {
  take_up_content: ['restate', 'acknowledge'],
  name_feeling: ['acknowledge'],
  give_floor_back: ['open_question', 'check_understanding'],
  say_what_will_be_done: ['commit_action'],
  take_concern_seriously: ['acknowledge', 'isolate_objection'],
  fitting_method: ['evidence', 'compare'],
  concrete_substance: ['evidence', 'example'],
  check_or_step: ['step_close', 'check_understanding'],
  benefit: ['benefit'],
  customers_terms: ['benefit'],
  tie_to_need: ['amplify_core_benefit'],
  figure_or_case: ['evidence', 'example'],
  present_something: ['benefit'],
  risk_or_cost: ['disclose_risk'],
  courtesy: ['acknowledge', 'greet'],
  warmth: ['acknowledge', 'praise'],
  plain_words: ['check_understanding', 'benefit'],
  brevity: ['hand_control', 'open_question'],
  fit_to_persona: ['hand_control', 'rapport'],
};
/** Methods that fit a kind of concern best, after the source text. */
const BY_CONCERN: Record<string, readonly ActId[]> = {
  price: ['break_down_cost', 'accumulate_benefit', 'trade_off'],
  trust: ['evidence', 'lower_expectation', 'example'],
  need: ['spin_problem', 'amplify_core_benefit'],
  time: ['step_close', 'commit_action'],
  competitor: ['compare', 'trade_off'],
  risk: ['disclose_risk', 'step_close', 'reassure'],
  authority: ['offer_alternative', 'same_side'],
  privacy: ['explain_why_ask', 'reassure'],
  service_failure: ['apologize', 'commit_action'],
  usability: ['step_close', 'reassure'],
};
/** What a persona wants to see first. */
const BY_PERSONA: Record<string, readonly ActId[]> = {
  suspicious: ['evidence', 'lower_expectation'],
  rational: ['evidence', 'compare'],
  hesitant: ['step_close', 'isolate_objection'],
  silent: ['open_question', 'encourage'],
  dependent: ['recommend', 'commit_action'],
  irritable: ['acknowledge', 'commit_action'],
  impatient: ['commit_action'],
  pricewise: ['break_down_cost', 'swap'],
  knowitall: ['praise', 'open_question'],
  selfcentred: ['praise', 'hand_control'],
  elderly: ['check_understanding', 'reassure'],
};

/** The one act whose advice would help most: for the lowest pillar's missing piece, fitted to concern and persona; null where nothing is missing. */
export function giveTip(
  reasons: readonly Reason[],
  acts: readonly FoundAct[],
  p: Prepared,
): ActId | null {
  const has = new Set(acts.map((a) => a.id));
  const order: readonly Pillar[] = ['listening', 'objection', 'fab', 'manner'];
  const worst = [...reasons]
    .filter((r) => r.missing !== null)
    .sort((a, b) => a.rating - b.rating || order.indexOf(a.pillar) - order.indexOf(b.pillar))[0];
  if (worst === undefined || worst.missing === null) return null;
  const fitted: ActId[] = [];
  if (worst.missing === 'fitting_method' || worst.missing === 'concrete_substance') {
    const concern = BY_CONCERN[p.moment.concern?.kind ?? ''] ?? [];
    const persona = BY_PERSONA[p.moment.persona] ?? [];
    fitted.push(...concern.filter((a) => persona.includes(a)), ...concern, ...persona);
  }
  if (worst.missing === 'check_or_step' && p.moment.stage === 'complaint')
    fitted.push('commit_action', 'follow_up');
  fitted.push(...ADVICE[worst.missing], ...(BY_PERSONA[p.moment.persona] ?? []));
  return (
    fitted.find((a) => !has.has(a) && ACTS[a].polarity !== '-') ?? ADVICE[worst.missing][0] ?? null
  );
}
