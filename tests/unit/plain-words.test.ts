import { describe, expect, it } from 'vitest'
import { listShownTexts } from '../support/architecture/shown-words.ts'
import { readSourceFiles } from '../support/architecture/source-files.ts'

/** Words that nobody says across a table now, in any text of the code. The comments have a list of their own. */
const unspoken =
  /\be-mail|\bwhoever\b|\bwhom\b|\banew\b|someone there|\bupon\b|\bcalled for\b|keep applying|called (it )?off|, as usual|\byour turn to ask|\byou may (call|ask)|\bspeaks for you|\bmeant to decide|\bread whole|\bkindly\b|still to come|\bnot fit\b/i

/**
 * The notes have a voice of their own, old versions of the data do not change any more, and what reads the words of
 * users knows words that the app does not use itself.
 */
const isExempt = (path: string) =>
  /^shared\/(notes\/(built-in|check\/reading)|migrations)\/|^shared\/notes\/(check\/checks\/impatient|facts\/own-promise-text)\.ts$/.test(
    path,
  )

describe('the texts that people read', () => {
  it('use no word that nobody says', () => {
    const found = readSourceFiles(['shared', 'electron', 'renderer'])
      .filter(({ path }) => !path.endsWith('.css') && !isExempt(path))
      .flatMap((file) => listShownTexts(file).map((shown) => ({ path: file.path, ...shown })))
      .filter(({ text }) => unspoken.test(text))
      .map(({ path, line, text }) => `${path}:${line} ${text}`)
    expect(found).toEqual([])
  })
})
