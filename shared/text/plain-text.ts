/** Matches control characters, and the marks that change the direction of the text around them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: this expression exists to find them
const unwanted = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g

/** Matches the marks that change the direction of the text around them. */
const directionMarks = /[\u202a-\u202e\u2066-\u2069]/g

/**
 * Removes the marks that change the direction of the text around them: one in a name could turn the whole
 * sentence that contains it around. They are invisible, so nobody misses them, and some trays draw boxes
 * instead of the marks that would isolate a name. What is stored keeps them.
 */
export function withoutDirectionMarks(text: string): string {
  return text.replace(directionMarks, '')
}

/** Matches the marker that people type before a list item. */
const bullet = /^(?:[-*•–—·]|\d{1,2}[.)])\s+/

/** Matches the punctuation at the end of a line, which must go if the line becomes part of a sentence. */
const ending = /[\s.,;:!?…]+$/

/** Words that are capitalized only because they begin a line. Any other capitalized word may be a name. */
const functionWords = new Set(
  (
    'A An The This That These Those Our Your My Their Its His Her How What Why When Where Who Which Whether ' +
    'We They You It There More Most Some Many Much Every Each Being Having Getting Making Using With Without ' +
    'For From To In On At By Of And But Or Not No If As'
  ).split(' '),
)

/** Counts the words of a text as a word processor does. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length
}

/**
 * Matches anything that `toSingleLine` cleans up: blanks at either end, repeated or unusual blanks, and
 * invisible characters. Most texts have none, and testing is faster than replacing.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: this expression exists to find them
const uneven = /^\s|\s$|\s\s|[^\S ]|[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/

/** Turns text from a card into one line: no line breaks, double blanks or invisible control characters. */
export function toSingleLine(text: string): string {
  return uneven.test(text) ? text.replace(unwanted, '').replace(/\s+/g, ' ').trim() : text
}

/**
 * Turns something the user wrote down into part of a sentence that follows a colon. Takes its first line
 * without bullet and final punctuation, and puts the first word in lower case unless it may be a name. May be
 * empty.
 */
export function toDetail(text: string): string {
  const first = text.split(/[\n\r\u2028\u2029]+/).find((line) => toSingleLine(line) !== '') ?? ''
  const line = toSingleLine(first).replace(bullet, '').replace(ending, '')
  const word = line.split(' ', 1)[0] ?? ''
  return functionWords.has(word) ? line.charAt(0).toLowerCase() + line.slice(1) : line
}

/**
 * Turns typed words into a phrase that follows `frame` in a sentence: one line without bullet,
 * quotation marks or final punctuation, and without `frame` itself or its last word.
 */
export function takePhrase(text: string, frame: string): string {
  const line = toDetail(text).replace(/^["“‘']+|["”’']+$/g, '')
  const lead = frame.toLowerCase().replaceAll('’', "'")
  const start = line.toLowerCase().replaceAll('’', "'")
  if (start.startsWith(`${lead} `)) return line.slice(lead.length + 1).replace(ending, '')
  const lastWord = lead.split(' ').at(-1) ?? ''
  return start.startsWith(`${lastWord} `) ? line.slice(lastWord.length + 1) : line
}

/** Returns the first sentence of a longer detail, without its final punctuation. */
export function takeFirstSentence(detail: string): string {
  return (/^.*?[.!?](?=\s+[\p{Lu}\p{N}])/u.exec(detail)?.[0] ?? detail).replace(ending, '')
}

/** Cuts a line to at most `max` UTF-16 units, at a blank if possible and never within a character. */
export function truncate(line: string, max: number): string {
  if (line.length <= max) return line
  let start = ''
  for (const { segment } of new Intl.Segmenter('en').segment(line)) {
    if (start.length + segment.length > max - 1) break
    start += segment
  }
  const blank = start.lastIndexOf(' ')
  return `${(blank > max / 2 ? start.slice(0, blank) : start).replace(ending, '')}…`
}

/** Formats a list within a sentence: "Jane", "Jane and Tom", "Jane, Tom and Ines". */
export function formatList(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
