/** Names of all cues, in the order of their columns: the same in every language, though a language may lack one. */
export const CUE_NAMES: readonly string[] = (
  'greet self_intro title hospitality small_talk praise praise_empty thank please may_ask ' +
  'formal particles dialect ack_in_place ack_feeling ack_legit ack_stock ack_right ' +
  'restate_marker you_worry i_get_it most_worry check tag_right encourage no_hurry ' +
  'silence_ok i_see q_how q_what q_which q_who q_why q_number q_yes_no q_tag q_you_think ' +
  'q_or spin_situation spin_problem spin_implication spin_payoff offer_own product_word ' +
  'named_offer can_do terms gift list_comma advantage no_need you_gain saves peace ' +
  'empty_adjective evidence risk figure money time_word day_life like example compare ' +
  'break_down accumulate admit trade core humor enumerate isolate same_side assumptive ' +
  'choice step concede swap hand_control direct_close referral recommend procedure ' +
  'because apologize own_fault reassure safe_now no_matter bare_reassure commit_now ' +
  'deadline give_you follow_up retreat refuse honest lower suitability why_ask ' +
  'alternative but argue blame pivot belittle brush_off pressure overpromise superlative ' +
  'jargon privacy disparage rude you_plain talk_down misrepresent sneer push_aside ' +
  'meta_terms to_rater'
).split(' ');
