import type { Cues } from '../reading/lexicon-type';

/** English cues of presenting, of methods for objections and of closing; names as in Chinese. */
export const EN_FAB: Cues = {
  offer_own: /\b(?:our|ours|we(?:'ve| have| offer| do| give| provide| also|'re)|with us)\b/g,
  product_word:
    /\b(?:account|card|loan|app|plan|policy|fund|deposit|insurance|mortgage|bond|package|service|cover|scheme|service|product|terminal|reader)\b/g,
  named_offer:
    /\b(?:introduce|platinum|gold|premium|our (?:new|own)|app|overdraft|financing|savings plan|package|upgrade|membership|tier|contents cover|fund|card|loan|current account|online banking|switch)\b/g,
  can_do:
    /\b(?:you can|it (?:comes|has|does|gives|lets|runs|checks|holds|keeps|pays|works)|lets you|comes with|includes?|automatic(?:ally)?|free of charge|no (?:fee|charge|annual)|instantly|in real time|allowed)\b/g,
  terms:
    /\b(?:per ?cent|percent|rate|interest|apr|fees?|fixed|term|minimum|commission|annual|premium|excess|months?)\b|%/g,
  gift: /\b(?:voucher|gift|points|bonus|cashback|discount|reward|prize|lounge|free for)\b/g,
  list_comma: /[^,.?!]{2,28},[^,.?!]{2,28},[^,.?!]{2,28},? (?:and )?[^,.?!]{2,28}[.!]/g,
  advantage:
    /\b(?:more|less|faster|quicker|cheaper|lower|higher|better|easier|safer|without|instead of|straight ?away|at once|nobody|no one|never|than)\b/g,
  no_need:
    /\b(?:don't (?:need|have) to|needn't|no need|no more|without having|you won't|won't have to|no longer|saves? you)\b/g,
  you_gain:
    /\b(?:you(?:'ll|'d| will| would)? (?:save|keep|get|see|know|have|still|never|only|just)|in your (?:hand|pocket|account)|for you|your \w+ (?:stays?|keeps?|gets?|is safe|are safe)|so (?:you|your|she|he|they)|that's \w+ (?:euros?|pounds?|dollars?|hours?|days?|more|less|back)|means (?:you|your|that))\b/g,
  saves: /\b(?:saves?|saving|back in|extra|fall away|less time|cut|cuts|spare|worth)\b/g,
  peace:
    /\b(?:peace of mind|sleep|safe|relax|certain|know exactly|no surprises?|in control|on time|settled|at a glance|rest easy)\b/g,
  empty_adjective:
    /\b(?:very|really|so|extremely|highly|super|totally|incredibly|absolutely|truly)? ?(?:convenient|great|excellent|best|top|leading|trusted|reliable|professional|flexible|easy|simple|attractive|fantastic|perfect|amazing|excellent|competitive|innovative|wonderful|beautiful|popular|first-class|world-class|state-of-the-art|outstanding|superb)\b|\b(?:reputation|quality|proper bank|everyone (?:loves|is happy)|all happy|we care|highest standards?|trust (?:us|me)|satisf\w+|seamless|tailor(?:ed|-made)|all your needs)\b/g,
  evidence:
    /\b(?:printed|in writing|contract|document|statement|certificate|report|records?|receipt|sheet|page|clause|see for yourself|check (?:it|that|them)|show you|look (?:here|at)|here it|test(?:ed)?|figures|proof|screen|demo|compare)\b/g,
  risk: /\b(?:risk|lose|loss|not guaranteed|no guarantee|can('t| not)? promise|go down|goes down|fall|penalty|excess|condition|catch|drawback|downside|costs? (?:you|is|of)|fee (?:of|is|for)|charge|only if|except|unless|not covered|excluded|limit|early|notice|tied|locked|earn on)\b/g,
  figure:
    /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|hundred|thousand|half)\b/g,
  money: /[€$£]|\b(?:euros?|pounds?|dollars?|cents?|pence|money|price|quid|grand|interest|cost)\b/g,
  time_word:
    /\b(?:minutes?|hours?|days?|weeks?|months?|years?|today|tomorrow|tonight|morning|afternoon|evening|monday|tuesday|wednesday|thursday|friday|saturday|sunday|noon|\d+ ?(?:am|pm|a\.m|p\.m)|o'clock|quarter)\b/g,
  day_life:
    /\b(?:morning|breakfast|sleep|school|kids|children|family|holiday|home|work|shift|rent|shopping|dinner|night|weekend|birthday|wedding|roof|car)\b/g,
  like: /\b(?:like (?:a|an|having|the)|as if|think of it|imagine|picture|same as|roughly|equals?)\b/g,
  example:
    /\b(?:last (?:week|month|year|time|spring|summer|autumn|winter)|a (?:customer|client|lady|man|woman|firm|couple|colleague|baker|builder|farmer|shop|family|gentleman) (?:of|who|here|in|from|i|with|we)|one of (?:our|my)|another (?:customer|client|firm|shop)|had (?:a|the) (?:same|customer|similar)|(?:he|she|they) (?:also|had|was|were|took|started|tried|came|said)|down the road|round the corner)\b/g,
  compare:
    /\b(?:compared? (?:to|with)|against|than|versus|side by side|both|either|on the other hand|difference|the other|theirs|whereas|over there|next to|same (?:figure|basis)|which(?:ever)? is)\b/g,
  break_down:
    /\b(?:a day|per day|a week|each day|every day|per (?:car|litre|person|month|head|employee|trip|use)|works out|that's (?:about|roughly|less|under|only)|split|spread|cup of coffee|price of|less than (?:a|the|one)|cents a|pence a|a month)\b/g,
  accumulate:
    /\b(?:over (?:a|the|one|two|three|five|ten) (?:years?|months?)|a year|adds? up|in total|altogether|all in all|add (?:it|them|that)|times|by the end of|together)\b/g,
  admit:
    /\b(?:it's true|true|yes,|granted|admit|i won't pretend|can't (?:beat|match)|is (?:higher|dearer|slower|more expensive|cheaper|lower)|costs more|dearer|although|though|even if|not the cheapest|they(?:'re| are) (?:cheaper|faster|better)|haven't got)\b/g,
  trade:
    /\b(?:but (?:you|it|what|in|that|for|here|with|the)|in (?:return|exchange)|what you get|on the other|instead|for that|makes up|in its favour|that buys|whereas)\b/g,
  core: /\b(?:the (?:one|main|real|whole) (?:thing|point|bit|question|piece)|comes down to|what (?:matters|counts)|at the end of the day|most important|above all|the point is|just one|only one|one thing)\b/g,
  humor: /\b(?:ha+|haha|joke|joking|kidding|laugh|smile|funny)\b|:\)/g,
  enumerate:
    /\b(?:first(?:ly)?|second(?:ly)?|third(?:ly)?|to sum up|in short|all in all|three (?:things|numbers|points)|two (?:things|points)|one:|so:|to recap|that gives)\b/g,
  isolate:
    /\b(?:apart from|other than|besides|anything else (?:that|holding|bothering|stopping)|is it (?:the|more|really|mainly|only)[^.?!]{2,50}\bor\b|if (?:that|we|i|it)[^.?!]{2,40}(?:would|could) you|what(?:'s| is) (?:really|holding|stopping|behind|the real)|main(?:ly)? (?:reason|worry|concern|about))\b/g,
  same_side:
    /\b(?:together|with you|on your side|let's (?:see|look|work|find|do|sort|go|put|take|try|start)|we'll (?:find|sort|work|do|look|go)|side by side|both of us|i'll (?:fight|push|argue|stand|walk|go) (?:for|with|over|along)|between us|i want)\b/g,
  assumptive:
    /\b(?:i'll (?:just )?(?:add|put you|sign you|set (?:it|you|that)|book (?:it|you)|get (?:that|it|you) (?:started|set)|print|send the)|sign (?:here|this)|just need your (?:signature|id)|shall i (?:just )?(?:add|set|put|print|book)|shall we (?:set|get|sign|do)|cash or card|when (?:shall|do) (?:i|we|you) (?:start|deliver)|let's get (?:that|it|this|you)|how much would you like|what name)\b/g,
  choice:
    /\b(?:either|or would you|which (?:one|of|would|suits|do you|works|day)|would you (?:rather|prefer|like)|two (?:ways|options|choices|possibilities)|whichever|option)\b|\b(?:monday|tuesday|wednesday|thursday|friday|morning|today|now|cash) or\b/g,
  step: /\b(?:try (?:it|one|that|them|this)|trial|test (?:it|run)|pilot|start (?:with|small)|just one|one (?:month|week|car|card|branch|account|machine)|first step|for a (?:month|week|fortnight|trial)|no contract|no obligation|cancel|send it back|bring it back|if (?:it|you) (?:don't|doesn't|isn't|aren't)|dry|small (?:amount|order)|nothing (?:needs|to sign)|before you (?:decide|sign))\b/g,
  concede:
    /\b(?:i can (?:offer|give|do|waive|take|knock|go|drop|let|extend)|we can (?:offer|waive|do|give|drop|knock)|could do|waive|knock (?:off|\w+ off)|discount|as an exception|exceptionally|goodwill|refund|that's (?:the top|as far|my limit)|meet you|free of charge|i'm allowed|within my)\b/g,
  swap: /\b(?:if you [^.?!]{2,50}(?:i'll|i can|i could|i'd|we'll|we can|we could|then i|then we)|in (?:return|exchange)|provided|as long as you|give me [^.?!]{2,40}(?:and|i'll)|and i'll|and i can)\b/g,
  hand_control:
    /\b(?:up to you|your (?:call|decision|choice|money|pace)|you (?:decide|choose|say|tell me|pick|set|call)|if (?:you'd|you would) rather|whatever you|as you (?:like|wish|prefer)|no (?:obligation|pressure|hard feelings)|think (?:it over|about it)|sleep on it|take (?:it|this|that) (?:home|with you)|only if you|if you(?:'d)? (?:like|want|prefer|wish)|no need to (?:decide|sign)|when you're ready|needn't (?:decide|sign)|you don't have to (?:decide|sign)|go with (?:them|theirs)|take theirs|talk it over|doesn't have to be)\b/g,
  direct_close:
    /\b(?:shall we (?:do|go|sign|set)|do we have a deal|deal\?|are you (?:in|ready)|would you like to (?:go|sign|open|take|order)|can (?:we|i) (?:sign|close|take that)|will you (?:take|sign)|ready to (?:sign|go)|yes or no|stay\?|do you want it)\b/g,
  referral:
    /\b(?:recommend us|introduce|know (?:anyone|anybody|someone|other)|friends? (?:who|might|or)|refer|pass (?:on )?my|colleagues? who|put in a word)\b/g,
  recommend:
    /\b(?:i(?:'d| would)? (?:recommend|suggest|advise|go for|take|pick|choose|start|look at|put)|my advice|best (?:option|for you|thing)|right (?:one|for you)|suits? you|i'd say|honestly,? (?:keep|stay|leave|take|don't))\b/g,
};
