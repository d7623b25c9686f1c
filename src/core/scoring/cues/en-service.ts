import type { Cues } from '../reading/lexicon-type';

/** English cues of serving and of harm; names as in Chinese. */
export const EN_SERVICE: Cues = {
  procedure:
    /\b(?:you(?:'ll)? need|need (?:your|to|the)|form|forms|passport|id\b|documents?|working days?|process|procedure|usually|normally|fill (?:in|out)|takes (?:about|around|up|four|two|three|five)|department|application|appointment|queue|number|counter|branch|system|sent|post|letter)\b/g,
  because: /\b(?:because|since|so that|that's why|the reason|due to|as (?:the|it|we)|in order)\b/g,
  apologize: /\b(?:sorry|apologi[sz]e|apologies|apology|forgive|beg your pardon)\b/g,
  own_fault:
    /\b(?:our (?:mistake|fault|error|doing)|my (?:mistake|fault|error)|that was (?:us|me|our|my)|that's on (?:us|me)|we (?:got|made|let|should have|shouldn't|failed|messed|booked|took|forgot|owe)|i should have|mustn't happen|shouldn't have happened|keeping you|for the wait|you had to|you've had to)\b/g,
  reassure:
    /\b(?:is safe|are safe|won't (?:lose|be|happen|go|get|swallow|leave)|can't (?:be|get|go|happen|touch|lose)|nobody (?:can|will|gets|sees)|nothing (?:is|gets|can|will|happens)|still (?:get|have|be)|don't (?:be afraid|worry|panic)|i'm (?:here|right here)|i'll (?:be|stay) (?:here|with)|protected|insured|guaranteed by|covered|in time|time to spare|at any time|you get three)\b/g,
  no_matter:
    /\b(?:no (?:problem|worries|matter|bother)|not a problem|that's (?:fine|okay|all right)|never mind|easily|happens to)\b/g,
  bare_reassure:
    /\b(?:don't (?:you )?worry|trust (?:me|us)|rest assured|no worries|you're in (?:good|safe) hands|leave it (?:to|with) (?:me|us)|come to the right place|we're here for you|always there for you|do everything)\b/g,
  commit_now:
    /\b(?:i'll|i will|i'm (?:going|booking|ringing|calling|checking|blocking|getting|sending|putting|doing)|we'll|let me|right (?:now|away)|straight ?away|immediately|at once|i can (?:block|lift|book|ring|call|check|do|get|send|put))\b/g,
  deadline:
    /\b(?:by (?:\w+day|noon|tonight|tomorrow|the end|five|four|three|two|one|ten|eleven|\d)|before (?:you|noon|lunch|five|four|we|\d)|within (?:the|a|an|\d|two|three|five)|in (?:an hour|a minute|(?:five|ten|fifteen|twenty|two|three|four|\d+) (?:minutes|hours|days|working))|this (?:afternoon|morning)|today|tomorrow|while you (?:wait|watch)|now)\b/g,
  give_you:
    /\b(?:for you|give you|get you|send you|show you|print you|write (?:it|you|that|down)|bring you|fetch|put you through)\b/g,
  follow_up:
    /\b(?:(?:ring|call|phone|text|email|mail|contact|visit|see) you|get back to you|(?:i'll|i|we'll) (?:come|pop|drop) (?:back|by|round|over)|back (?:on|to you|at)|next (?:week|month|time)|on (?:monday|tuesday|wednesday|thursday|friday)|call back|follow up|my (?:card|number|direct)|keep you|let you know|remind you|check (?:back|in))\b/g,
  retreat:
    /\b(?:another time|come back (?:later|another)|leave you (?:to|my)|some other|if you need anything|feel free|don't want to disturb|won't keep you|let me know if)\b/g,
  refuse:
    /\b(?:can't (?:do|show|give|tell|let|pay|hand|open|change|say|help|accept|offer|lift|make|go)|cannot|not (?:able|allowed|possible|permitted)|unable|won't be able|mustn't|no,? (?:i|we)|i'm afraid|against the|only (?:the|with|if|he|she)|not (?:mine|ours) to)\b/g,
  honest:
    /\b(?:honest(?:ly)?|frank(?:ly)?|to be (?:straight|clear|fair|open)|straight (?:with|answer)|tell you (?:now|plainly|straight|openly)|i won't (?:pretend|lie|hide|promise)|truth|openly|plainly)\b/g,
  lower:
    /\b(?:can't promise|won't promise|no guarantee|takes? (?:at least|about|four|up to|two|three|a)|not before|earliest|at least|i(?:'m| am) not sure|might (?:not|take)|may (?:not|take)|depends|won't (?:get|be)|not (?:today|until|the)|isn't going to|haven't got|as far as|don't expect|realistic)\b/g,
  suitability:
    /\b(?:what(?:'s| is| was) (?:the|that|this) money (?:for|meant)|meant for|when (?:do|will|might) you need|how long can|afford|risk (?:profile|questions|appetite|check)|suitab\w+|suits?|put aside|emergency|can you (?:do without|spare)|losing|monthly (?:income|budget))\b/g,
  why_ask:
    /\b(?:i'm asking because|i ask because|(?:the )?reason i(?:'m)? ask|so (?:that )?i (?:can|know|don't)|then i can|just so|that way i|helps me|to (?:see|find|work out|know) (?:which|what|whether|if)|there so|there to|it's (?:there|for your))\b/g,
  alternative:
    /\b(?:instead|alternative\w*|or (?:i|we|you) (?:can|could)|another (?:way|option)|what i can (?:do|offer)|what we can|how about|other (?:way|option)|in the meantime|could (?:also|do|offer)|but i can|but you can|but we can|until then|we could)\b/g,
  but: /\b(?:but|however|although|though|yet|still|only)\b/g,
  argue:
    /\b(?:nobody(?:'s| is)|that's (?:not|simply|wrong|incorrect|nonsense|ridiculous)|not (?:true|correct|right|how)|actually|you're (?:wrong|mistaken|confus)|with (?:all due )?respect|clearly|obviously|in fact|simply|of course not|no,|never said|isn't (?:true|right|our)|who told|as i said|already told)\b/g,
  blame:
    /\b(?:you (?:should(?:'ve| have)?|could(?:'ve| have)|ought|didn't|signed|agreed|accepted|forgot|chose|ignored|failed|never|left it|only had)|your (?:own|fault|mistake|end|responsibility|side)|yourself|if you(?:'d| had)|next time|more (?:careful|attention)|would(?:'ve| have) been (?:smarter|better|wiser)|read (?:the|it)|terms|bit of (?:care|attention)|why didn't you|what did you expect|sorted out yesterday|earlier)\b/g,
  pivot:
    /\b(?:by the way|while (?:you're|i've got|we're)|before you go|have you (?:thought|considered|heard|ever)|did you know|let me (?:tell|introduce|show) you|speaking of|anyway|i'd like to (?:introduce|tell|offer)|since you're here|interested in|just (?:so you know|let me)|special offer|new(?:est)?|at the moment we|what i'd recommend|as well at all|actually you don't|you could also|perhaps also)\b/g,
  belittle:
    /\b(?:it's (?:only|just|really|not that|four|easy)|not (?:that|so) (?:bad|hard|difficult|serious)|no big deal|everyone|everybody|nothing to (?:be|worry)|relax|come on|small|happens|don't be|overreact\w*|as simple as|any child|he's seven|nephew|just)\b/g,
  brush_off:
    /\b(?:hotline|website|call (?:the|our|customer)|helpline|contact (?:the|our)|not (?:my|our) (?:department|job|responsib\w+|problem)|head office|passed on|forwarded|someone else|colleague|another (?:counter|branch|window)|ask (?:at|your|them)|go (?:to|and|online)|number's on|can't (?:change|do) anything|nothing i can|i only|i just work|the system|i don't know|no idea|take a (?:number|seat)|online|look (?:it )?up)\b/g,
  pressure:
    /\b(?:today only|only today|last (?:chance|one|few|day)|before it's|miss(?:ing)? (?:out|this)|regret|hurry|running out|ends? (?:today|tomorrow|on|tonight|this)|(?:now or never)|others? (?:have|already)|everyone else|don't (?:come|blame|say|wait)|lying awake|if (?:something|anything) happens|too late|or else|otherwise|you don't want|afford not|expires?|won't be (?:here|available)|a bit mean|serious|decide now|sign now|on your head|your responsibility|nobody can help|shame)\b/g,
  overpromise:
    /\b(?:guarantee[ds]?|promise|definitely|certainly|never (?:lose|again|go|fail|drop|happen)|always|100 ?%|hundred per ?cent|no risk|risk-?free|zero risk|nothing (?:can|will|would) (?:ever )?(?:go|happen|bounce)|absolutely|only ever|can't (?:lose|go wrong|fail)|as (?:good|safe) as|whatever happens|double|every time|forever|be rich|any time|bound to|no (?:matter|way)|completely safe|i swear)\b/g,
  superlative:
    /\b(?:best|cheapest|lowest|highest|number one|only bank|unbeatable|top|first|most)\b/g,
  jargon:
    /\b(?:api|stp|iban|iso|kyc|aml|apr|aer|etf|nav|ter|duration|hedg\w+|leverage|basis points?|amorti[sz]\w+|push-?tan|biometric|video-?ident|sepa|swift|liquidity|volatility|benchmark|yield|underwrit\w+|collateral|pre-?validation|messaging|engine|credential|authenticat\w+|compliance|portfolio|allocation|maturity|tranche|annuit\w+|excess|deductible|indemnity|sharpe|coupon|subordinated|covenant)\b/g,
  privacy:
    /\b(?:didn't hear it from me|between you and me|shouldn't (?:really|say|tell|be)|your (?:balance|account) (?:is|of|stands|has)|(?:he|she|his|her|their|next door|neighbour)[^,.?!]{0,30}(?:owes?|balance|account|loan|pays?|savings|overdrawn|withdrew|salary|a month)|i can see (?:he|she|that he|that she|from)|your (?:son|daughter|wife|husband) (?:has|was|came|owes|told)|out loud|(?:you have|you've got) [^,.?!]{0,12}\d[\d,]* )/g,
  disparage:
    /\b(?:those (?:people|lot|guys|cowboys)|they(?:'ll|'re| are| nearly| have| short)? ?(?:cheat|rip|hide|go under|went under|short-?change|a joke|dodgy|crooks?|cowboys|unreliable|notorious|terrible|rubbish)|fake|cowboys?|rip-?off|scam|dodgy|wouldn't (?:put|trust)|get what you pay|went under|nearly|tin ?pot|cheap (?:stuff|rubbish|copies)|read the (?:papers|reviews))\b/g,
  rude: /\b(?:shut up|stupid|idiot|nonsense|ridiculous|silly|what's wrong with you|are you (?:deaf|blind|stupid|serious)|can't you (?:read|see|hear)|calm down|don't shout|your problem|so what|whatever|i haven't got all day|get lost|hurry up|waste of|wasting|genius|expert, aren't|cheapskate|mean|grow up|moan\w*|whin\w+|tantrum|cat got your|speak up|cheek|dare|oh please|big fuss|fuss)\b/g,
  talk_down:
    /\b(?:calm (?:down|yourself)|stay calm|let's stay|policy|rules?|regulations?|procedure|you (?:have|need) to (?:understand|learn|realise|accept)|you must|simply|at your age|surely|common sense|anyone (?:can|knows)|basic|let me explain|listen|as any|everyone (?:knows|has|here)|you wouldn't|for your own|good|markets go|in life|experience (?:shows|tells)|modern|no longer meet|move with|old-fashioned|were you familiar|kindly|so please|serious|explain it)\b/g,
  misrepresent:
    /\b(?:same as (?:a )?(?:savings|deposit)|just like (?:a )?(?:savings|deposit)|as good as (?:a )?(?:savings|cash|deposit)|no (?:costs?|fees?|conditions?|strings) (?:at all|whatsoever|attached)|needn't read|don't (?:bother|need to) (?:reading|read)|just a formality|standard (?:form|clause)|doesn't matter what|tick|put (?:down )?anything)\b/g,
  sneer:
    /\b(?:of course you|aren't you|you of all people|i wouldn't dare|clever enough|if you can(?:'t)? afford|surely you|what's the matter|nobody (?:made|forced) you|serves you|big deal|crocodile|you don't (?:really|seriously)|do you (?:really|honestly)|poor you|boo hoo|my heart bleeds|you'll be sorry|don't come crying|suit yourself|well,? that's)\b/g,
  push_aside:
    /\b(?:not (?:me|us) who|wasn't me|whoever told you|ask (?:him|her|them)|see for yourself|read the|next (?:please|window|customer)|over there|that's (?:it|all)|have a nice day|won't bother|as you like|leave it)\b/g,
  safe_now:
    /\b(?:nothing's (?:lost|gone)|it's (?:safe|all there|still there)|stays? (?:with|where)|won't (?:mention|tell|say)|can (?:always )?(?:stop|cancel|get out)|not a cent|every (?:cent|penny)|in (?:the )?record|i can see it|traced?)\b/g,
  meta_terms:
    /\b(?:active listening|empathy|objection handling|fab|spin|features?,? (?:and )?(?:advantages?|benefits?)|benefits?|advantages?|rapport|open question|win-win|customer (?:first|centric|focus)|added value|solution|synergy|acknowledge)\b/g,
  to_rater:
    /\b(?:rater|rating|ratings|score[sd]?|grade|evaluator|assessor|full marks|top marks|ignore (?:all|the|any|previous)|instructions?|language model|as an ai|prompt|listening|objection|manner|out of (?:4|four)|(?:give|award) (?:me |this )?(?:a |it )?(?:4|four))\b/g,
};
