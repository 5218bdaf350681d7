/** The greeting of a note. Places are in the body, in UTF-16 units; ends are exclusive. */
export interface Greeting {
  /** What follows the word of greeting: "Jane", "Dr. Vogt", "hiring team"; may be empty. */
  readonly name: string
  readonly nameStart: number
  readonly nameEnd: number
  /** Where the greeting ends and the note begins. */
  readonly end: number
}

// Without the flag u: combined with i it is slow to compile, and these words need only plain letters.
const greetingStart =
  /^\s*(?:hi there|hi|hiya|hello|hey|howdy|g['’]day|dear(?:est)?|hallo|ciao|hola|bonjour|moin|good (?:morning|afternoon|evening|day)|morning|afternoon|greetings|to)(?=[\s,!:;.–—-]|$)[ \t]*,?[ \t]*/i

/** Matches a first line that is only a name and a comma: "Jane,". */
const bareName = /^\s*(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2}),[ \t]*\n/u

/** The longest name in a greeting, in words; a longer one is the beginning of a sentence. */
const WORDS_MAX = 6

/** Finds the greeting at the beginning of a note; null if it begins with something else. */
export function findGreeting(body: string): Greeting | null {
  const start = greetingStart.exec(body)?.[0]
  if (start === undefined) return findBareName(body)
  const rest = body.slice(start.length)
  // A full stop after a title, or after an initial, is part of the name.
  const name = /^(?:(?:[Dd]r|[Mm]rs?|[Mm]s|[Pp]rof|\p{Lu})\.(?=[ \t])|[^,!\n:;–—.?])*/u.exec(rest)?.[0] ?? ''
  const trimmed = name.trimEnd()
  if (trimmed.split(/\s+/).length > WORDS_MAX) return null
  const end = start.length + name.length
  const closing = /^[,!:;–—.?]*/.exec(body.slice(end))?.[0] ?? ''
  return {
    name: trimmed,
    nameStart: start.length,
    nameEnd: start.length + trimmed.length,
    end: end + closing.length,
  }
}

function findBareName(body: string): Greeting | null {
  const match = bareName.exec(body)
  const name = match?.[1]
  if (!match || name === undefined) return null
  const nameStart = match[0].indexOf(name)
  return { name, nameStart, nameEnd: nameStart + name.length, end: match[0].trimEnd().length }
}
