import type { ActId } from '../rubric/acts';
import type { Pillar, Rating, Ratings } from '../rubric/pillars';

/** A piece of the raw response: UTF-16 offsets, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** An act found in a response; start and end are null where the whole response performs it. */
export interface FoundAct {
  id: ActId;
  start: number | null;
  end: number | null;
  /** 0–1: how sure the scorer is that the act is performed. */
  confidence: number;
  /** Whether it is sure enough for the customer to react to it (an `act.<id>` event is sent). */
  fires: boolean;
}

/** Why a pillar got its rating, in codes that the page puts into words of either language. */
export interface Reason {
  pillar: Pillar;
  rating: Rating;
  /** Acts that earned the rating, best first, with the words that did. */
  earned: { act: ActId; span: Span | null }[];
  /** Harmful acts that cost it. */
  cost: { act: ActId; span: Span | null }[];
  /** What a higher rating would have needed. */
  missing: MissingPiece | null;
  /** The rule of the manual that set a ceiling, where one did. */
  cap: CapRule | null;
}

/** The pieces whose absence keeps a rating down, in the manual's words. */
export const MISSING_PIECES = [
  'take_up_content',
  'name_feeling',
  'give_floor_back',
  'say_what_will_be_done',
  'take_concern_seriously',
  'fitting_method',
  'concrete_substance',
  'check_or_step',
  'benefit',
  'customers_terms',
  'tie_to_need',
  'figure_or_case',
  'present_something',
  'risk_or_cost',
  'courtesy',
  'warmth',
  'plain_words',
  'brevity',
  'fit_to_persona',
] as const;
export type MissingPiece = (typeof MISSING_PIECES)[number];

/** The manual's rules that set a ceiling on a rating. */
export const CAP_RULES = [
  'harm',
  'stuffing',
  'copied',
  'instructs_rater',
  'off_topic',
  'silence',
  'wrong_language',
  'risk_left_out',
  'guarantee',
  'privacy',
  'too_long',
] as const;
export type CapRule = (typeof CAP_RULES)[number];

/** Why a response was not judged as ordinary words. */
export type ResponseKind =
  | 'ordinary'
  | 'silence'
  | 'copied'
  | 'stuffed'
  | 'instructs_rater'
  | 'off_topic'
  | 'wrong_language'
  | 'gibberish'
  | 'huge';

/** What the scorer says of one response. */
export interface Judgement {
  kind: ResponseKind;
  /** `example` where the text is one of the beat's examples and takes its declared rating. */
  source: 'model' | 'example';
  acts: FoundAct[];
  /** Facts that were asked for. */
  topics: string[];
  ratings: Ratings;
  /** 0–1 for each pillar that is called for. */
  confidence: Record<Pillar, number | null>;
  /** False where the page shows the manual's table instead of the number; null where not called for. */
  sure: Record<Pillar, boolean | null>;
  redLines: { act: ActId; span: Span | null; sure: boolean }[];
  reasons: Reason[];
  /** One tip: the act whose advice (acts.yaml) fits best, or null where there is nothing to add. */
  tip: ActId | null;
}

/** An example response of a beat: what it is rated and which acts it performs. */
export interface Example {
  text: string;
  rated: Partial<Record<Pillar, Rating | null>>;
  acts: readonly ActId[];
}

/** A fact that can be asked for, and the words by which one asks; what else is known of it helps to hear other words. */
export interface Askable {
  id: string;
  cues: readonly string[];
  name?: string | undefined;
  tells?: string | undefined;
  /** The need that it shows. */
  need?: string | undefined;
}
