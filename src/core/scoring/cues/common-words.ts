/**
 * Characters and words that stand in responses of every line of business (in at least 18 of 121, or 7 of 40, development
 * contexts): what a response is made of when its subject is taken out.
 */
export const COMMON: { zh: ReadonlySet<string>; en: ReadonlySet<string> } = {
  zh: new Set(
    '您了一我这不的就个是那有来要都给上得到说还下没看在们好能也着去头天可行人多儿跟里先么钱呢过用三以请点十时年出会哪心对打话分想再别两问回后大自样真事放理前把为实家月哈全块拿嘛讲手面定现办吧起咱少今万成动当算意解开啊五只做边己二明他几保等让方最生按本百情每呀提比账走才带份清啥道信听吗费管什四期常经收接活嗯些买完进合准地很口记其工取换证交急正同住半公搁如加够写外日又谁已次找于紧转句品见直受怎麻数知签高白哎名怕差它法谢该体感照烦和帮安气新种应确快系通处所报长太此险平错贵特然肯间咋总由整随刚担规专晚歉省亏替部需备无虑觉退眼建第从与度另认题慢议向懂叫但剩任早件怪板像免消未难并思误耐价值待嘞项九何赔啦必即更否被绝续改及尽你考场',
  ),
  en: new Set(
    "you your the and a i to for it that is of in on so with one at do it's what be can then we have got i'll all but like if this by our now from only really take up here two me well there no out that's just know are as us not would every you're there's right i'd about see get people understand sorry go how back first you've has days they i'm any very shall you'll come before don't three down or can't was put may after which does my when good ten over off more nobody could its free much time ever you'd look new oh too please anything same will yourself their i've way them most been goes did we've hear something ours ask want thank within today little isn't thing say need who everybody give day number those again own under yours sign through should because customers where won't going away straight nice bit comes an feel went never round whole show than let keep many tell aw always we're happy help lot last still together everyone sir both better without what's had happens somebody question start must try think next run enough were his gone till once why shouldn't couldn't wouldn't didn't doesn't aren't i shall".split(
      ' ',
    ),
  ),
};
