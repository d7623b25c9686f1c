import type { Prepared } from '../reading/prepare-moment';
import type { Reading } from '../reading/read-response';

const STOCK = {
  zh: /理解您|您放心|放心|感谢您?|为您着想|省心|省力|专业|贴心|超值|一站式|安全感|服务|倾听|共情|复述|认同|赞美|特征|优[势点]|利益|证据|化整为零|聚沙成塔|三明治|同一战线|换位思考|尊重|承诺|跟进|回访|满意|祝您|双赢|共赢|站在您的角度|您的心情|抱歉|开放式|举例|对比|数据说话|异议|需求|顾虑|提问|案例|用心|至上|第一|周到|实惠|保障|价值/g,
  en: /\b(?:i (?:understand|hear you)|thank you|empathy|trust|features?|advantages?|benefits?|open question|win-win|no risk|tailored|cost-effective|peace of mind|same side|value|rapport|active listening|restate\w*|acknowledg\w*|your needs|customer first|added value|solution|reassur\w*|follow[- ]up|commitment|quality|service|satisfaction|partnership|transparen\w*|flexib\w*|convenien\w*)\b/g,
};
/** Words that only a textbook of selling would string together. */
const TEXTBOOK = {
  zh: /倾听|共情|复述|认同|赞美|特征|优势|利益|证据|化整为零|聚沙成塔|三明治|同一战线|换位思考|双赢|共赢|开放式|举例|以客户为中心|客户至上/g,
  en: /\b(?:empathy|features?|advantages?|benefits?|open question|win-win|rapport|active listening|same side|restate\w*|added value|customer first)\b/g,
};

/** Tells whether a response is a string of stock phrases or names of methods, whatever the customer said. */
export function isStuffed(reading: Reading, p: Prepared): boolean {
  const { text } = reading.normal;
  const size = text.replace(/[^a-z\u4e00-\u9fff]/g, '').length;
  if (size < (p.locale === 'zh' ? 14 : 40)) return false;
  const stock = text.match(STOCK[p.locale]) ?? [];
  const kinds = new Set(stock).size;
  const covered = stock.reduce((n, s) => n + s.length, 0);
  const textbook = new Set(text.match(TEXTBOOK[p.locale]) ?? []).size;
  let taken = 0;
  for (const g of p.line.grams) if (reading.content.has(g)) taken += 1;
  if (textbook >= 4) return true;
  if (taken > 1 || /\d/.test(text)) return false;
  return (
    (kinds >= 5 && covered * 100 >= size * 42) ||
    (kinds >= 6 &&
      covered * 100 >= size * 30 &&
      text.length / reading.parts.length < (p.locale === 'zh' ? 9 : 26))
  );
}
