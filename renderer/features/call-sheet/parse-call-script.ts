/** What to say if they answer in one way: a few words that name the case, and the text. */
interface CallBranch {
  readonly title: string
  readonly text: string
}

/** A call sheet, taken apart for reading on the phone. */
export interface CallScript {
  /** What to say, at most four lines. */
  readonly lines: readonly string[]
  readonly branches: readonly CallBranch[]
  /** What to do besides, such as what to write down. */
  readonly hints: readonly string[]
}

/** The most lines to say. With more, a caller loses the place. */
const MAX_LINES = 4

/** What it costs to join the sentences of two quotations, in characters. */
const BETWEEN_QUOTATIONS = 1000

/** The title of each case on the screen. Other cases keep the name that the template gives them. */
const branchTitles: Readonly<Record<string, string>> = {
  'Not yet': 'If not yet',
  'A no': 'If no',
  'Another interview': 'If it’s another interview',
  'An offer': 'If it’s an offer',
}

/** The cases that have a button of their own. */
const casesWithButton = new Set(['Nobody picks up'])

/**
 * Takes the text of a call sheet apart. A paragraph in quotation marks is spoken. One that begins with a line
 * outside them is a case, and the rest of it is what to say then. A line on its own tells the user what to do.
 * What comes before the first quotation names the number and whom to ask for, which the screen shows above.
 */
export function parseCallScript(body: string): CallScript {
  const paragraphs = body
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.split('\n').map((line) => line.trim()))
    .map((lines) => lines.filter((line) => line !== ''))
  const isSaid = ([first]: readonly string[]) => first?.startsWith('“') === true
  const said = paragraphs.filter(isSaid)
  const others = paragraphs.slice(paragraphs.findIndex(isSaid) + 1).filter((lines) => !isSaid(lines))
  const cases = others.filter(({ length }) => length > 1)
  return {
    lines: joinToFour(said.flat().map(splitSentences)),
    branches: cases.flatMap(([title = '', ...rest]) =>
      casesWithButton.has(title)
        ? []
        : { title: branchTitles[title] ?? title, text: rest.map(withoutQuotes).join(' ') },
    ),
    hints: others.filter(({ length }) => length === 1).flat(),
  }
}

function withoutQuotes(line: string): string {
  return line.replace(/[“”]/g, '').trim()
}

/** Splits a quotation into sentences. A full stop after a title or an initial does not end one. */
function splitSentences(line: string): readonly string[] {
  const text = withoutQuotes(line)
  return text.split(/(?<!\b(?:Dr|Mr|Mrs|Ms|Prof|St|Inc|Ltd|Co|Jr|Sr|[A-Z])\.)(?<=[.?!])\s+/u).filter(Boolean)
}

/**
 * Joins neighbours, the shortest first, until no more lines are left than fit. Sentences of two quotations are
 * joined only if nothing else helps.
 */
function joinToFour(quotations: readonly (readonly string[])[]): readonly string[] {
  const lines = quotations.flatMap((sentences, quotation) => sentences.map((text) => ({ text, quotation })))
  while (lines.length > MAX_LINES) {
    const costs = lines.slice(1).map(({ text, quotation }, index) => {
      const before = lines[index]
      const isApart = before?.quotation !== quotation
      return text.length + (before?.text.length ?? 0) + (isApart ? BETWEEN_QUOTATIONS : 0)
    })
    const at = costs.indexOf(Math.min(...costs))
    const joined = lines.slice(at, at + 2)
    const text = joined.map((line) => line.text).join(' ')
    lines.splice(at, 2, { text, quotation: joined[1]?.quotation ?? 0 })
  }
  return lines.map(({ text }) => text)
}
