import type { Language } from '../../rubric/context';

/** What the shared bank holds for learners whose kind of response a beat has no example of. */
export interface Bank {
  formulaic: readonly string[];
  pushy: readonly string[];
  rude: readonly string[];
  /** Strings of stock phrases, said whatever was asked. */
  stuffer: readonly string[];
  /** Somebody's secret let out. */
  leaky: readonly string[];
}

/** Lines that fit nearly any moment, as such learners would say them. */
export const BANK: Record<Language, Bank> = {
  zh: {
    formulaic: ['好的，您的意思我明白了，我们会尽力为您服务。', '嗯，我理解您的心情，请您放心。'],
    pushy: [
      '别想了，今天就定下来吧，过了今天这个优惠就没有了，您现在签字就行。',
      '您就听我的，这个绝对没问题，百分之百划算，别人都办了，您还犹豫什么。',
    ],
    rude: ['你这人怎么这么多事？爱办不办，后面还有人等着呢。', '跟你说了多少遍了，听不懂吗？'],
    stuffer: [
      '我非常理解您的感受，您说得对，感谢您的信任，请问您有什么需求，我们的产品优势明显、性价比高，能给您带来利益，您看还有什么疑问吗？',
      '共情、复述、开放式提问、特征、优点、利益、证据、案例、对比、化整为零、逐步成交。',
    ],
    leaky: ['按理说不能讲，我跟您透个底，卡里就剩八百来块了。'],
  },
  en: {
    formulaic: [
      "I understand. We'll do our best to help you with that.",
      'Yes, I understand how you feel. Please rest assured.',
    ],
    pushy: [
      "Don't think it over, just sign today. After today this offer is gone for good.",
      "Trust me, it's a hundred per cent safe and everyone else has taken it. What are you waiting for?",
    ],
    rude: [
      'What is it with you? Take it or leave it, there are people waiting behind you.',
      "How many times do I have to say it? Don't you understand plain English?",
    ],
    stuffer: [
      'I completely understand how you feel, you are right, thank you for your trust, may I ask what you need, our product has clear advantages, great value and real benefits for you, do you have any other questions?',
      'Empathy, restatement, open question, feature, advantage, benefit, evidence, example, comparison, cost break-down, small-step close.',
    ],
    leaky: [
      "I shouldn't really say, but between you and me there's about eight hundred left on the card.",
    ],
  },
};
