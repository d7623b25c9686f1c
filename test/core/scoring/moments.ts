import { loadWeights } from '../../../src/cli/load-weights';
import { judge } from '../../../src/core/scoring/judge';
import type { Askable, Example, Judgement } from '../../../src/core/scoring/judgement-type';
import type { Weights } from '../../../src/core/scoring/model/weights-type';
import type { Moment } from '../../../src/core/scoring/moment-type';

const opened = new Map<string, Weights>();

/** The shipped weights, opened once for a test file. */
function shipped(locale: 'zh' | 'en'): Weights {
  const known = opened.get(locale);
  if (known !== undefined) return known;
  const weights = loadWeights(locale);
  opened.set(locale, weights);
  return weights;
}

/** Judges with the shipped weights. */
export function judged(
  moment: Moment,
  response: string,
  more: { locale?: 'zh' | 'en'; examples?: Example[]; askables?: readonly Askable[] } = {},
): Judgement {
  return judge(
    shipped(more.locale ?? 'zh'),
    moment,
    response,
    more.examples ?? [],
    more.askables ?? [],
  );
}

/** A customer who fears paying in advance: a concern, a product, something said. */
export const PREPAY: Moment = {
  situation: '客户经理到一家八十台车的出租车公司谈车队加油卡，老板王总在办公室里。',
  learnerRole: '加油站客户经理',
  persona: 'suspicious',
  stage: 'objection',
  history: [{ by: 'learner', text: '王总，卡里一次充五万，每升优惠一毛五。' }],
  customerLine: '先把五万块放你们卡里？万一你们站关了，我找谁要钱去？上回那个洗车行就这么跑了。',
  concern: { kind: 'trust', text: '怕预付的钱拿不回来' },
  feeling: 'suspicious',
  needs: [{ id: 'safe', text: '预付的钱要安全' }],
  product: {
    name: '车队加油卡',
    facts: [
      {
        feature: '余额随时可以退',
        advantage: '七个工作日原路退回',
        benefit: '钱不会压在卡里拿不出来',
        need: 'safe',
      },
      {
        feature: '一次充值满五万，每升优惠0.15元',
        advantage: '比挂牌价低',
        benefit: '一台车一天省四块五',
        need: 'cost',
      },
    ],
  },
};

/** An angry customer in a bank's queue: no product. */
export const QUEUE: Moment = {
  situation: '周一上午，网点大厅坐了二十多人，六个窗口只开了两个。一位客户冲到咨询台。',
  learnerRole: '大堂经理',
  persona: 'irritable',
  stage: 'complaint',
  history: [],
  customerLine: '我等了快一个钟头了！六个窗口就开俩，我就取个存折利息！',
  concern: { kind: 'service_failure', text: '窗口开得少，等得太久' },
  feeling: 'angry',
  needs: [{ id: 'time', text: '尽快把利息取了' }],
  product: null,
};

/** A customer who looks through leaflets and says nothing. */
export const LEAFLETS: Moment = {
  situation: '工作日上午，一位客户走进网点，站在宣传架前看存款单页。',
  learnerRole: '大堂经理',
  persona: 'silent',
  stage: 'opening',
  history: [],
  customerLine: '（低头翻宣传架上的存款单页，翻了两三分钟，没有抬头）',
  concern: null,
  feeling: 'calm',
  needs: [],
  product: null,
};

/** A customer who fears the cash machine, in English. */
export const MACHINE: Moment = {
  situation:
    'Small-town bank. Mrs Platt, 78, comes for her pension. Since this month it is paid out by card at the machine.',
  learnerRole: 'bank teller',
  persona: 'elderly',
  stage: 'service',
  history: [],
  customerLine:
    "Now the girl says I need a number for the machine. And if I get it wrong it swallows the card, doesn't it?",
  concern: { kind: 'usability', text: 'afraid of the machine' },
  feeling: 'anxious',
  needs: [{ id: 'money', text: 'get her pension today' }],
  product: null,
};
