import type { Lexicon } from '../reading/lexicon-type';

/** English patterns of forms of speech. */
export const EN_FORMS: Lexicon['forms'] = {
  asks_open:
    /\b(?:how(?! (?:much|many|long|often|old|big|far|soon|lovely|nice|awful|about))|what(?! (?:time|day|date|a |name))|why|tell me|which (?:part|bit|of|things?))\b/,
  asks_number:
    /\b(?:how (?:much|many|long|often|old|big|far|soon)|when|what (?:time|day|date|name)|who|where|which)\b/,
  asks_yes_no:
    /^(?:and |but |so |or |well |right |okay )?(?:is|are|was|were|do|does|did|have|has|had|can|could|will|would|shall|should|may|any|isn't|aren't|don't|doesn't|won't|wouldn't|haven't|got)\b|\bor\b/,
  asks_assent:
    /^(?:okay|ok|alright|all right|right|yes|deal|sound good|fair)$|\b(?:isn't it|aren't you|don't you|doesn't it|how about that|how does that sound|is that (?:okay|all right|fair))$/,
  asks_harshly:
    /\b(?:why (?:didn't|don't|would) you|didn't you|don't you|did you (?:really|not)|how (?:can|could) you|what did you expect|who else|what's wrong|do you (?:really|want to)|are you (?:really|sure))\b/,
  regulated:
    /fund|insur|invest|gold|loan|instal|credit|mortgage|bond|annuit|polic|pension|overdraft|wealth|card/,
  asks_gain:
    /what have you got|haven't seen|what's different|convince|give me (?:a|one) reason|what(?:'s| is) in it|what (?:do|would|will|can|have) (?:i|you|we|it|they)|why should|worth|benefit|difference|tell me (?:about|what)|what's so|reason/,
  upset:
    /!|ridiculous|joke|complain|fed up|cheat|lie|lied|how dare|disgrace|twice|never again|unbelievable/,
  trails_off: /\.\.\.|…|maybe|not sure|i don't know|afraid|what if|think about/,
  stock_phrase:
    /\b(?:i (?:understand|hear you)|thank you|empathy|trust|features?|advantages?|benefits?|open question|win-win|no risk|tailored|cost-effective|peace of mind|same side|value|rapport|active listening|restate\w*|acknowledg\w*|your needs|customer first|added value|solution|reassur\w*|follow[- ]up|commitment|quality|service|satisfaction|partnership|transparen\w*|flexib\w*|convenien\w*|excellent question|great question|absolutely|satisfied|quality|modern|goodwill|health matters|customer|prevention)\b/g,
  textbook:
    /\b(?:empathy|features?|advantages?|benefits?|open question|win-win|rapport|active listening|same side|restate\w*|added value|customer first)\b/g,
  denied:
    /\b(?:not|no|never|can't|cannot|won't|isn't|aren't|don't|nobody can|no one can|without)\b (?:\w+ ){0,3}?(?:guarantee\w*|promise\w*|word|risk-?free|safe as|certain|sure|deposit|absolutely|always)[^,.?!]{0,40}/g,
  reported:
    /\b(?:you (?:were told|heard|said)|(?:he|she|they) (?:said|told you|promised))\b[^.?!]{0,60}/g,
  to_rater:
    /\b(?:note|message|memo) to (?:the )?(?:rater|grader|scor|evaluat|assess|judge|marker)|\b(?:rater|grader|evaluator|assessor|marker)s?\b|whoever is (?:scoring|grading|marking|rating)|note for (?:the )?(?:evaluation|assessment|grading|scoring)|\b(?:listening|objection|fab|manner):? [0-4]\b|\b(?:learner|trainee)(?: has|'s| is| was|:)? (?:\w+ )?(?:apologised|apologized|restated|been polite|polite|outstanding|committed|shown|met|kept)|highest marks|ignore (?:all|the|any|your|previous|above)? ?(?:previous|above|other)? ?(?:text|context)|meets every criterion|\b(?:award|give|score|rate|mark)\b[^.?!]{0,30}\b(?:4|four|full marks|top marks|maximum)\b|full marks|top marks|ignore (?:all|the|any|your|previous)[^.]{0,20}(?:instruction|rule|prompt)|\bas an ai\b|language model|system prompt|this (?:response|answer|reply) (?:shows|contains|deserves|has|meets|demonstrates)/,
  conditional:
    /\b(?:if (?:anyone|anybody|somebody|someone|they)|whoever|anyone who|anybody who)\b[^.?!]{0,80}/g,
};
