/** Control characters, and the marks that turn the direction of the text around them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is what it is for
const unwanted = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g

/** What is typed before an item of a list. */
const bullet = /^(?:[-*•–—·]|\d{1,2}[.)])\s+/

/** What may end a line that is to stand within a sentence. */
const ending = /[\s.,;:!?…]+$/

/** Words that have a capital only because a line began with them; any other may be a name. */
const functionWords = new Set(
  (
    'A An The This That These Those Our Your My Their Its His Her How What Why When Where Who Which Whether ' +
    'We They You It There More Most Some Many Much Every Each Being Having Getting Making Using With Without ' +
    'For From To In On At By Of And But Or Not No If As'
  ).split(' '),
)

/** Words of a text, as a word processor counts them. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length
}

/** What calls for cleaning: blanks at the ends, other blanks than one, anything not printable or meant to steer. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is what it is for
const uneven = /^\s|\s$|\s\s|[^\S ]|[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/

/** Text from a card as one line of plain text: no line breaks, no double blanks, nothing invisible that steers. */
export function oneLine(text: string): string {
  return uneven.test(text) ? text.replace(unwanted, '').replace(/\s+/g, ' ').trim() : text
}

/**
 * Something the user wrote down, ready to stand within a sentence after a colon: its first line, without bullet and
 * final stop, its first word lowered where that is safe. Empty when nothing is left.
 */
export function asDetail(text: string): string {
  const first = text.split(/[\n\r\u2028\u2029]+/).find((one) => oneLine(one) !== '') ?? ''
  const line = oneLine(first).replace(bullet, '').replace(ending, '')
  const word = line.split(' ', 1)[0] ?? ''
  return functionWords.has(word) ? line.charAt(0).toLowerCase() + line.slice(1) : line
}

/** The first sentence of a longer detail; the whole where it is but one. */
export function firstSentence(detail: string): string {
  return (/^.*?[.!?](?=\s+[\p{Lu}\p{N}])/u.exec(detail)?.[0] ?? detail).replace(ending, '')
}

/** Cuts a line to a length in UTF-16 units, at a blank where there is one, never within a character. */
export function shortened(line: string, max: number): string {
  if (line.length <= max) return line
  let room = ''
  for (const { segment } of new Intl.Segmenter('en').segment(line)) {
    if (room.length + segment.length > max - 1) break
    room += segment
  }
  const blank = room.lastIndexOf(' ')
  return `${(blank > max / 2 ? room.slice(0, blank) : room).replace(ending, '')}…`
}

/** A list in a sentence: "Jane", "Jane and Tom", "Jane, Tom and Ines". */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
