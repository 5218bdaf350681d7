/** Matches the characters that stand for an apostrophe: people type whichever their keyboard has. */
const apostrophes = /['’‘‛ʻʼʹ′`´＇׳]/gu

/** Matches invisible characters, such as a soft hyphen, a joiner or a variation selector. */
const invisible = /\p{Default_Ignorable_Code_Point}/gu

/** Matches a letter with its accents, in the scripts in which an accent is often left out. */
const accented = /([\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{M}+/gu

/** Matches a kana with the sign that voices it. */
const voicedKana = /[\p{Script=Hiragana}\p{Script=Katakana}][\u3099\u309a]/gu

/** Letters that Unicode does not take apart, with what people type for them on a keyboard without them. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
  đ: 'd',
  ɖ: 'd',
  ɗ: 'd',
  ɓ: 'b',
  ƀ: 'b',
  ǥ: 'g',
  ħ: 'h',
  ı: 'i',
  ɨ: 'i',
  ƙ: 'k',
  ł: 'l',
  ƚ: 'l',
  ŋ: 'n',
  ø: 'o',
  ɵ: 'o',
  ŧ: 't',
  ʉ: 'u',
  ƶ: 'z',
  ς: 'σ',
}
const specialLetters = new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'gu')

/** Matches a text that needs no more than lower case. Most do, and testing is faster than replacing. */
const plain = /^[\n\r\t -&(-_a-~]*$/

/**
 * Folds a text for comparison: removes case, apostrophes, invisible characters, the accents of Latin, Greek
 * and Cyrillic letters, and the difference between forms of one character, such as full width or a ligature.
 * "Ørsted" becomes "orsted", "L’Oréal" becomes "loreal". The marks of other scripts stay, because they make
 * another word: "がき" is not "かき", and "कि" is not "का". A syllable of Hangul is taken apart, so that the
 * beginning of one is found in it.
 */
export function foldText(text: string): string {
  if (plain.test(text)) return text.toLowerCase()
  return (
    text
      .replace(apostrophes, '')
      .normalize('NFKD')
      .replace(invisible, '')
      .replace(accented, '$1')
      .replace(voicedKana, (kana) => kana.normalize('NFC'))
      .replace(/\p{Pd}/gu, '-')
      .replace(/[“”„‟«»״]/gu, '"')
      // Upper case first, because only that makes some letters equal, such as "ſ" and "s".
      .toUpperCase()
      .toLowerCase()
      // Lower case can add an accent, to "İ" for instance.
      .replace(accented, '$1')
      .replace(specialLetters, (letter) => plainLetters[letter] ?? letter)
  )
}

/**
 * Folds a text to its letters, digits, marks and symbols: without blanks and punctuation, except "#", which
 * like "+" distinguishes names: "C#" is not "C".
 */
export function foldToLetters(text: string): string {
  return foldText(text).replace(/(?!#)[\p{P}\p{Z}\p{C}]/gu, '')
}
