const DIGITS: Record<string, number> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  俩: 2,
  三: 3,
  仨: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const UNITS: Record<string, number> = { 十: 10, 百: 100, 千: 1000, 万: 10000, 亿: 100000000 };
const WORDS: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const NUMBER =
  /\d+(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?[万千百亿]?|[零〇一二两三四五六七八九十百千万亿]+(?:点[零一二三四五六七八九]+)?|\b(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)\b(?: hundred| thousand)?/g;

/** A number said in a text: its value and where it stands. */
export interface Said {
  value: number;
  start: number;
  end: number;
}

/**
 * Reads the numbers of a normalised text: Arabic ones, Chinese ones (`两千八`, `十二点五`) and English words.
 * A lone 一 or `one` is left out, as it mostly counts nothing.
 */
export function numbers(text: string): Said[] {
  const found: Said[] = [];
  for (const m of text.matchAll(NUMBER)) {
    const value = read(m[0]);
    if (value === null || m[0] === '一' || m[0] === 'one') continue;
    found.push({ value, start: m.index, end: m.index + m[0].length });
  }
  return found;
}

function read(word: string): number | null {
  const first = word.charCodeAt(0);
  if (first >= 48 && first <= 57) {
    const last = word.charAt(word.length - 1);
    const unit = UNITS[last];
    const digits = (unit === undefined ? word : word.slice(0, -1)).replaceAll(',', '');
    return Number(digits) * (unit ?? 1);
  }
  if (first < 128) return readEnglish(word);
  const [whole = '', part] = word.split('点');
  const value = readChinese(whole);
  if (value === null || part === undefined) return value;
  let digits = '';
  for (const c of part) digits += String(DIGITS[c] ?? 0);
  return value + Number(`0.${digits}`);
}

function readChinese(word: string): number | null {
  let total = 0;
  let section = 0;
  let digit = 0;
  let lastUnit = 1;
  let plain = '';
  for (const c of word) {
    const d = DIGITS[c];
    if (d !== undefined) {
      digit = d;
      plain += String(d);
      if (d === 0) lastUnit = 10;
      continue;
    }
    const unit = UNITS[c];
    if (unit === undefined) return null;
    plain = 'x';
    if (unit >= 10000) {
      total = (total + section + digit) * unit;
      section = 0;
    } else section += (digit === 0 && section === 0 ? 1 : digit) * unit;
    digit = 0;
    lastUnit = unit;
  }
  if (!plain.includes('x') && plain.length > 1) return Number(plain);
  // 两千八 is 2800: a last digit counts tenths of the unit before it.
  if (digit > 0 && lastUnit > 10) return total + section + (digit * lastUnit) / 10;
  return total + section + digit;
}

function readEnglish(word: string): number | null {
  let value = 0;
  for (const part of word.split(/[- ]/)) {
    if (part === 'hundred') value *= 100;
    else if (part === 'thousand') value *= 1000;
    else value += WORDS[part] ?? 0;
  }
  return value;
}
