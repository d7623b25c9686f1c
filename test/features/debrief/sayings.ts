import type { Said } from './make-attempt';

export const PRESS = 'Sign today. I guarantee you ten per cent.';
export const pressing: Said = {
  text: PRESS,
  judgement: {
    ratings: { listening: 1, objection: 0, fab: null, manner: 2 },
    sure: { listening: true, objection: true, fab: null, manner: false },
    acts: [
      { id: 'pressure', start: 0, end: 11, confidence: 0.9, fires: true },
      { id: 'overpromise', start: 12, end: 41, confidence: 0.9, fires: true },
      { id: 'vague_claim', start: null, end: null, confidence: 0.6, fires: false },
    ],
    redLines: [{ act: 'overpromise', span: { start: 12, end: 41 }, sure: false }],
    reasons: [
      {
        pillar: 'objection',
        rating: 0,
        earned: [],
        cost: [{ act: 'pressure', span: { start: 0, end: 11 } }],
        missing: 'take_concern_seriously',
        cap: 'harm',
      },
    ],
    tip: 'acknowledge',
  },
};
export const asking: Said = {
  text: 'It feels dear, I see. What is your budget?',
  judgement: {
    topics: ['budget'],
    ratings: { listening: 4, objection: 2, fab: null, manner: 3 },
    acts: [{ id: 'acknowledge', start: 0, end: 21, confidence: 0.9, fires: true }],
    reasons: [
      {
        pillar: 'listening',
        rating: 4,
        earned: [{ act: 'acknowledge', span: { start: 0, end: 21 } }],
        cost: [],
        missing: null,
        cap: null,
      },
    ],
  },
};
export const good: Said = { text: 'I see it feels dear.' };
