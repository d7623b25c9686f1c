/** One dialogue act's place in the rubric: its family and whether it helps (`+`), harms (`-`) or depends on the moment (`0`). */
export interface ActKind {
  family:
    'opening' | 'listening' | 'discovery' | 'fab' | 'objection' | 'closing' | 'service' | 'harm';
  polarity: '+' | '-' | '0';
}

/**
 * The dialogue acts (ISO 24617-2 sense) that a response can perform, in the order of the rubric.
 * Names, definitions and tips for people stand in `scenarios/rubric/acts.yaml`; a test keeps both lists alike.
 */
export const ACTS = {
  greet: { family: 'opening', polarity: '+' },
  rapport: { family: 'opening', polarity: '+' },
  praise: { family: 'opening', polarity: '+' },
  thank: { family: 'opening', polarity: '+' },
  acknowledge: { family: 'listening', polarity: '+' },
  restate: { family: 'listening', polarity: '+' },
  open_question: { family: 'listening', polarity: '+' },
  closed_question: { family: 'listening', polarity: '0' },
  spin_situation: { family: 'discovery', polarity: '+' },
  spin_problem: { family: 'discovery', polarity: '+' },
  spin_implication: { family: 'discovery', polarity: '+' },
  spin_need_payoff: { family: 'discovery', polarity: '+' },
  feature: { family: 'fab', polarity: '+' },
  advantage: { family: 'fab', polarity: '+' },
  benefit: { family: 'fab', polarity: '+' },
  evidence: { family: 'fab', polarity: '+' },
  example: { family: 'objection', polarity: '+' },
  compare: { family: 'objection', polarity: '+' },
  break_down_cost: { family: 'objection', polarity: '+' },
  accumulate_benefit: { family: 'objection', polarity: '+' },
  trade_off: { family: 'objection', polarity: '+' },
  amplify_core_benefit: { family: 'objection', polarity: '+' },
  sandwich: { family: 'objection', polarity: '+' },
  humor: { family: 'objection', polarity: '+' },
  summarize_advantages: { family: 'closing', polarity: '+' },
  same_side: { family: 'closing', polarity: '+' },
  assumptive_close: { family: 'closing', polarity: '0' },
  choice_close: { family: 'closing', polarity: '+' },
  step_close: { family: 'closing', polarity: '+' },
  concede: { family: 'closing', polarity: '+' },
  swap: { family: 'closing', polarity: '+' },
  hand_control: { family: 'closing', polarity: '+' },
  inform: { family: 'service', polarity: '0' },
  apologize: { family: 'service', polarity: '+' },
  reassure: { family: 'service', polarity: '+' },
  commit_action: { family: 'service', polarity: '+' },
  follow_up: { family: 'service', polarity: '+' },
  refuse_politely: { family: 'service', polarity: '+' },
  lower_expectation: { family: 'service', polarity: '+' },
  silence: { family: 'listening', polarity: '0' },
  encourage: { family: 'listening', polarity: '+' },
  check_understanding: { family: 'listening', polarity: '+' },
  explain_why_ask: { family: 'discovery', polarity: '+' },
  isolate_objection: { family: 'objection', polarity: '+' },
  recommend: { family: 'closing', polarity: '+' },
  direct_close: { family: 'closing', polarity: '0' },
  ask_referral: { family: 'closing', polarity: '0' },
  check_suitability: { family: 'service', polarity: '+' },
  disclose_risk: { family: 'fab', polarity: '+' },
  offer_alternative: { family: 'service', polarity: '+' },
  argue: { family: 'harm', polarity: '-' },
  blame: { family: 'harm', polarity: '-' },
  dismiss: { family: 'harm', polarity: '-' },
  brush_off: { family: 'harm', polarity: '-' },
  pressure: { family: 'harm', polarity: '-' },
  overpromise: { family: 'harm', polarity: '-' },
  jargon: { family: 'harm', polarity: '-' },
  ramble: { family: 'harm', polarity: '-' },
  disclose_private: { family: 'harm', polarity: '-' },
  disparage_competitor: { family: 'harm', polarity: '-' },
  rude: { family: 'harm', polarity: '-' },
  vague_claim: { family: 'harm', polarity: '-' },
  talk_down: { family: 'harm', polarity: '-' },
  misrepresent: { family: 'harm', polarity: '-' },
  interrogate: { family: 'harm', polarity: '-' },
} as const satisfies Record<string, ActKind>;

/** The key of a dialogue act. */
export type ActId = keyof typeof ACTS;

/** All act keys, in the rubric's order. */
export const ACT_IDS = Object.keys(ACTS) as ActId[];

/** Tells whether a string is the key of an act. */
export function isActId(id: string): id is ActId {
  return Object.hasOwn(ACTS, id);
}
