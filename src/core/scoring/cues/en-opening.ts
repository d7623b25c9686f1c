import type { Cues } from '../reading/lexicon-type';

/** English cues of greeting, rapport, praise, hearing the customer and asking; names as in Chinese. */
export const EN_OPENING: Cues = {
  greet:
    /\b(?:hello|hi|hiya|good (?:morning|afternoon|evening|day)|welcome|nice to (?:meet|see)|pleased to meet|morning[,.!])\b/g,
  self_intro:
    /\b(?:i'm|i am|my name(?:'s| is)|this is) [a-z]+[^,.?!]{0,14}(?:from|at|with|here|,|\.)|\bmy name\b/g,
  title: /\b(?:mr|mrs|ms|sir|madam|ma'am|miss)\b\.?/g,
  hospitality:
    /\b(?:sit down|have a seat|take a seat|cup of|glass of|coffee|tea|water|come in|come through|make yourself|catch your breath|cool down)\b/g,
  small_talk:
    /\b(?:weather|cold out|hot (?:out|day)|congratulations|congrats|lovely|how lovely|how's the|grand(?:son|daughter|child|kids)|kids|holiday|birthday|my (?:mum|dad|nan|mother|gran|brother|sister|wife|husband|uncle|nephew|fella))\b/g,
  praise:
    /\b(?:impressive|impressed|well done|good for you|you(?:'ve| have) (?:done|got|built|kept|run|thought|clearly|obviously) |good (?:eye|question|point|call|instinct)|sharp|that's (?:quite|some|a good|a fair|a sharp|clever)|hats off|takes some|you know (?:your|the|what|a)|respect\b|careful|clever|not many|neat)\b/g,
  praise_empty:
    /\b(?:you're (?:so|very|such|clearly|obviously)|what a (?:great|wonderful|lovely|smart)|great choice|excellent choice|valued|amazing|fantastic|brilliant|wonderful|absolutely)\b/g,
  thank: /\b(?:thank you|thanks|cheers|appreciate|grateful)\b/g,
  please: /\b(?:please|kindly)\b/g,
  may_ask:
    /\b(?:may i|can i ask|could i ask|if i may|might i|mind (?:if|telling|me)|would you mind|do you mind)\b/g,
  formal:
    /\b(?:we (?:greatly|highly|truly|sincerely)|esteemed|regarding|furthermore|kindly|hereby|should you|wish to|would like to|in accordance|assist you|enquiry|inquiry|inconvenience)\b/g,
  particles:
    /\b(?:well|oh|ah|um|er|you know|i mean|kind of|sort of|ooh|aw|hm+|right|okay|ok|look|now|so)\b/g,
  dialect:
    /\b(?:ain't|gonna|wanna|gotta|mate|love|dear|pal|bloke|fella|quid|bit|yeah|nope|yep|ta|folks|lad|em)\b/g,
  ack_in_place:
    /\b(?:i'd (?:be|feel|want|hate|worry|ask|think|say|do|not|have) [^.?!]{0,24}(?:too|as well|same|myself|in your)|in your (?:place|shoes|position)|anyone(?:'d| would)|anybody(?:'d| would)|who wouldn't|that'd (?:worry|annoy|upset|scare|make) me|i would(?:n't)? [^.?!]{0,20}(?:too|either)|same here|me neither|so would i)\b/g,
  ack_feeling:
    /\b(?:no wonder|must (?:be|have been|feel)|worr(?:y|ied|ying)|frustrat\w+|annoy\w+|angry|cross|upset\w*|scar(?:y|ed)|frighten\w+|nervous|anxious|stress\w*|embarrass\w+|disappoint\w+|horrible|awful|nasty|hard|tough|rough|exhaust\w+|fed up|sick of|hurt\w*|a shock|let down|burnt|afraid|ashamed)\b/g,
  ack_legit:
    /\b(?:fair (?:enough|point|question|doubt|worry|comment)|makes sense|quite right|you're right|you are right|that's (?:fair|reasonable|right|true|natural|normal|understandable|sensible)|understandabl[ye]|good reason|rightly|every right|of course you|perfectly (?:fair|normal|natural|reasonable)|no surprise|reasonable|sensible|wise)\b/g,
  ack_stock:
    /\b(?:i (?:do |can |totally |completely |fully |really |quite |certainly )*(?:understand|get it|hear you|appreciate|see where|sympathi[sz]e)|understand your|your (?:frustration|concern|concerns|feelings|position|worry)|sorry to hear|where you're coming from)\b/g,
  ack_right:
    /\b(?:you(?:'re| are) (?:quite |absolutely |dead )?right|that's (?:right|true|correct|so)|true[,.]|agreed|exactly|indeed|(?:your|the) (?:sums?|numbers?|figures?|math|maths) (?:is|are|'s)? ?(?:right|correct)|i (?:won't|can't|wouldn't) (?:argue|deny|pretend)|guilty|that was (?:us|our|me)|our (?:mistake|fault|error)|my (?:mistake|fault))\b/g,
  restate_marker:
    /\b(?:so (?:you|it's|the|what|your|that's|there|if)|you (?:said|told|mentioned|want|need|mean|were told|don't want|'re saying|are saying|just said|'ve got|have)|what you(?:'re| are| want| need)|in other words|sounds like|it sounds|if i(?:'ve)? (?:understand|understood|hear|heard|got)|let me (?:see|check|make sure|repeat)|i hear|as i understand)\b/g,
  you_worry:
    /\b(?:you(?:'re| are)? (?:worried|afraid|concerned|after|looking|thinking|tired|annoyed|anxious)|you(?:'d| would)? (?:worry|fear|hate|want|need|rather|like)|your (?:worry|fear|point|concern) (?:is|about)|what you)\b/g,
  i_get_it:
    /\b(?:got it|i see|point taken|noted|fair|understood|yes,|right,|quite|exactly|true)\b/g,
  most_worry:
    /\b(?:worr(?:ies|y) you (?:most|more)|matters? (?:most|more)|biggest (?:worry|concern|headache)|main (?:worry|concern|thing)|most (?:important|afraid|worried)|what worries|bothers you|puts you off|holding you back)\b/g,
  check:
    /\b(?:have i (?:got|understood)|did i (?:get|understand)|is that (?:right|correct|it|so)|am i right|correct me|does that (?:make sense|sound|help|answer|cover|fit)|is that clear|anything (?:unclear|else|i've missed|i missed)|just to (?:check|confirm|be sure)|let me (?:check|confirm|repeat)|right\?)/g,
  tag_right:
    /\b(?:right|isn't it|doesn't it|aren't you|don't you|is it|wouldn't you|haven't you|do you|is that right)\?/g,
  encourage:
    /\b(?:go on|tell me|i'm listening|take me through|talk me through|carry on|and then|what happened|say more|start (?:from|with|at)|i'm all ears|walk me through|show me)\b/g,
  no_hurry:
    /\b(?:no (?:hurry|rush|pressure)|take your time|whenever you|in your own time|nice and slow|slowly|i'll wait|i can wait|one (?:step|thing) at a time|step by step|not going anywhere)\b/g,
  silence_ok: /\b(?:you don't have to|needn't say|quiet|leave you)\b/g,
  i_see: /\b(?:i (?:see|noticed|can see|notice|saw)|i can hear|looks like|you look|seems)\b/g,
  q_how:
    /\bhow(?! (?:lovely|nice|awful|horrible|kind|wonderful))(?! (?:much|many|long|often|old|big|far|soon))\b/g,
  q_what: /\bwhat(?:'s|'d|'re)?\b[^.!]{0,60}\?/g,
  q_which: /\bwhich\b[^.!]{0,60}\?|\bwhere\b[^.!]{0,60}\?/g,
  q_who: /\bwho(?:'s|se)?\b[^.!]{0,60}\?/g,
  q_why: /\bwhy\b[^.!]{0,60}\?|\bwhat makes\b|\bhow come\b/g,
  q_number:
    /\bhow (?:much|many|long|often|old|big|far|soon)\b|\bwhat (?:time|day|date)\b|\bwhen\b[^.!]{0,50}\?/g,
  q_yes_no:
    /(?:^|[.?!,;:-] ?|\b(?:and|but|so|or) )(?:is|are|was|were|do|does|did|have|has|had|can|could|will|would|shall|should|may|might|any)\b (?:that|it|this|there|you|your|we|i|the|she|he|they|anyone|anything|one|a)[^.!]{0,90}\?/g,
  q_tag:
    /\b(?:okay|ok|alright|all right|right|yes|deal|how about that|sound good|how does that sound|does that (?:suit|work|help|sound)[^?]{0,20}|what do you (?:think|say)|isn't it|don't you think|fair)\?$/g,
  q_you_think:
    /\b(?:what do you (?:think|say|make|reckon)|how do(?:es)? (?:you|that) (?:feel|sit|sound|look)|your (?:view|thoughts|take)|would you (?:say|rather|prefer))\b/g,
  q_or: /\bor\b[^.!]{1,50}\?/g,
  spin_situation:
    /\b(?:now|at the moment|currently|usually|today|these days|each|every|per|so far|just now|how do you|what do you|who (?:does|do|looks)|which \w+ do|how (?:much|many|often|long))\b[^.!]{0,60}\?/g,
  spin_problem:
    /\b(?:trouble|problem|difficult\w*|hard|worst|annoys?|worr\w+|struggle|bother\w*|go(?:es)? wrong|went wrong|stuck|headache|hassle|bounced|missing|afraid|catch)\b[^.!]{0,50}\?/g,
  spin_implication:
    /\b(?:cost you|lose|lost|happens? (?:if|when|then)|what if|mean for|affect|end up|hours (?:do|does)|adds? up|who pays)\b[^.!]{0,50}\?/g,
  spin_payoff:
    /\b(?:would it (?:help|be|make|save)|what would (?:it|that|you)|how would (?:it|that|you)|if (?:you|we|it|that|i) (?:could|didn't|had|were|never)|be worth|what difference|would that)\b[^.!]{0,60}\?/g,
};
