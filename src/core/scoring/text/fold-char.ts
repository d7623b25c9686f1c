/** Chinese punctuation that is read as its ASCII counterpart. */
const PUNCTUATION: Record<string, string> = {
  '。': '.',
  '、': ',',
  '，': ',',
  '？': '?',
  '！': '!',
  '：': ':',
  '；': ';',
  '…': '…',
  '—': '—',
  '–': '—',
  '“': '"',
  '”': '"',
  '„': '"',
  '‘': "'",
  '’': "'",
  '「': '"',
  '」': '"',
  '『': '"',
  '』': '"',
  '《': '"',
  '》': '"',
  '（': '(',
  '）': ')',
  '【': '[',
  '】': ']',
  '〔': '[',
  '〕': ']',
  '\u3000': ' ',
  '\u00a0': ' ',
  '～': '~',
  '．': '.',
  '｡': '.',
};

/**
 * Folds one UTF-16 unit to the form in which the scorer compares: half width, lower case, plain
 * punctuation, white space as a blank; `''` for what carries nothing (zero-width marks, controls, surrogates,
 * which are the halves of emoji or broken text).
 */
export function foldChar(char: string): string {
  const code = char.charCodeAt(0);
  if (code >= 0x4e00 && code <= 0x9fff) return char;
  if (code >= 0x41 && code <= 0x5a) return String.fromCharCode(code + 32);
  if (code >= 0x20 && code < 0x7f) return char;
  if (code === 9 || code === 10 || code === 13) return ' ';
  if (code < 0x20 || (code >= 0x7f && code < 0xa0)) return '';
  const plain = PUNCTUATION[char];
  if (plain !== undefined) return plain;
  if (code >= 0xff01 && code <= 0xff5e) return foldChar(String.fromCharCode(code - 0xfee0));
  if ((code >= 0x200b && code <= 0x200f) || code === 0x2028 || code === 0x2029 || code === 0xfeff)
    return '';
  if ((code >= 0x202a && code <= 0x202e) || (code >= 0x2060 && code <= 0x2069) || code === 0xad)
    return '';
  if ((code >= 0xd800 && code <= 0xdfff) || (code >= 0xfe00 && code <= 0xfe0f)) return '';
  if ((code >= 0xc0 && code <= 0xd6) || (code >= 0xd8 && code <= 0xde))
    return String.fromCharCode(code + 32);
  return char;
}
