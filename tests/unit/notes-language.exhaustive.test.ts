import { describe, expect, it } from 'vitest'
import { collectedNotes } from '../support/notes/collection.ts'
import { badLanguage } from '../support/notes/language/bad-language.ts'
import { goodLanguage } from '../support/notes/language/good-language.ts'
import { goodLanguageLast } from '../support/notes/language/good-language-last.ts'
import { goodLanguageLater } from '../support/notes/language/good-language-later.ts'
import { rateLanguage } from '../support/notes/language/rate-language.ts'

const goodNotes = [
  ...collectedNotes.filter(({ raises }) => raises.length === 0),
  ...goodLanguage,
  ...goodLanguageLater,
  ...goodLanguageLast,
]

describe('the language of the notes', () => {
  it('finds nothing to fix in a good note, and something to look at in at most 2 % of them', async () => {
    const { alarms } = await rateLanguage(goodNotes)
    expect(alarms.filter(({ level }) => level === 'fix')).toEqual([])
    const count = (level: string) => alarms.filter((alarm) => alarm.level === level).length
    expect(count('look') / goodNotes.length).toBeLessThanOrEqual(0.02)
    expect(count('nice') / goodNotes.length).toBeLessThanOrEqual(0.05)
  })

  it('finds most slips, and nothing else in their notes', async () => {
    const { alarms, found, missed } = await rateLanguage(badLanguage)
    expect(alarms).toEqual([])
    expect(found.length / (found.length + missed.length)).toBeGreaterThanOrEqual(0.8)
  })
})
