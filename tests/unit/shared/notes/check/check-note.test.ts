import { describe, expect, it } from 'vitest'
import { applyFix } from '#shared/notes/check/apply-fix'
import { checkNote } from '#shared/notes/check/check-note'
import { checkTable } from '#shared/notes/check/check-table'
import { describeCount } from '#shared/notes/check/describe-count'
import { checkIds } from '#shared/notes/check/finding'
import { aCheckedNote } from '#tests/support/notes/a-checked-note'
import { collectedNotes } from '#tests/support/notes/collection'
import { rateChecks } from '#tests/support/notes/rate-checks'

const goodNotes = collectedNotes.filter(({ raises }) => raises.length === 0)
const badNotes = collectedNotes.filter(({ raises }) => raises.length > 0)

/** Lists the findings of some levels in good notes, each with the name of its note. */
const listAlarms = (levels: readonly string[]) =>
  goodNotes.flatMap(({ name, input }) =>
    checkNote(input)
      .findings.filter(({ level }) => levels.includes(level))
      .map(({ check, text }) => `${name}: ${check}: ${text}`),
  )

/** Checks that guess from words what is missing. They are only nice to have. */
const guesses: readonly string[] = ['interest', 'next-step']

describe('the collection', () => {
  it('has at least 120 notes, about half of them good, and a bad one for every check', () => {
    expect(collectedNotes.length).toBeGreaterThanOrEqual(120)
    expect(goodNotes.length / collectedNotes.length).toBeGreaterThan(0.4)
    expect(goodNotes.length / collectedNotes.length).toBeLessThan(0.6)
    expect(new Set(badNotes.flatMap(({ raises }) => raises))).toEqual(new Set(checkIds))
    expect(new Set(collectedNotes.map(({ name }) => name)).size).toBe(collectedNotes.length)
  })
})

describe('checkNote', () => {
  it('finds nothing to fix in a good note, and something to look at in at most 2 % of them', () => {
    expect(listAlarms(['fix'])).toEqual([])
    expect(listAlarms(['look']).length / goodNotes.length).toBeLessThanOrEqual(0.02)
  })

  it('asks for what is nice to have in at most 5 % of the good notes', () => {
    expect(listAlarms(['nice']).length / goodNotes.length).toBeLessThanOrEqual(0.05)
  })

  it.each(rateChecks(collectedNotes))(
    '$check finds what it has to find, and hardly anything else',
    ({ check, found, missed, falseAlarms }) => {
      expect(missed).toEqual([])
      expect(found.length / (found.length + falseAlarms.length)).toBeGreaterThanOrEqual(
        guesses.includes(check) ? 0.5 : 0.9,
      )
    },
  )

  it.each(badNotes)('$name: says where, and a fix corrects it', ({ input }) => {
    for (const finding of checkNote(input).findings) {
      const { place, replacement } = finding
      if (place === null) continue
      expect(input[place.field].slice(place.start, place.end)).toHaveLength(place.end - place.start)
      if (replacement === undefined) continue
      const fixed = checkNote({ ...input, ...applyFix(input, { place, replacement }) })
      const isStillThere = fixed.findings.some(
        (other) => other.check === finding.check && other.place?.start === place.start,
      )
      expect(isStillThere, finding.text).toBe(false)
    }
  })

  it('keeps a dismissed finding apart, also after the text around it has changed', () => {
    const text =
      'Hi Jane,\nThanks for today at Kestrel Health. The trial emails are on my mind, and I’d love to help.\nSam'
    const [finding] = checkNote(aCheckedNote('thank-you', text)).findings
    const dismissed = [finding?.id ?? '']
    const later = aCheckedNote('thank-you', text.replace('Thanks', 'Many thanks'), { dismissed })
    expect(checkNote(later).findings).toEqual([])
    expect(checkNote(later).dismissed.map(({ check }) => check)).toEqual(['other-card'])
    const twice = aCheckedNote('thank-you', text.replace('Kestrel Health', 'Brightwell'), { dismissed })
    expect(checkNote(twice).findings.map(({ check }) => check)).toEqual(['other-card'])
  })

  it('lists the gravest findings first, and those of one level in the order of the text', () => {
    const { findings } = checkNote(
      aCheckedNote(
        'thank-you',
        'Subject: A role at Brightwell\nHi Femi,\nThank you [for this]. I still haven’t heard back.\nSam',
      ),
    )
    expect(findings.map(({ check, level }) => `${level} ${check}`)).toEqual([
      'fix other-card',
      'fix greeting',
      'fix unfilled',
      'look impatient',
      'look detail',
      'nice interest',
      'nice next-step',
    ])
  })

  it('checks a call sheet only for what would be said wrong', () => {
    const sheet = aCheckedNote('check-in', 'Hi Femi, any news at Brightwell about [the role]???', {
      channel: 'phone',
    })
    expect(checkNote(sheet).findings.map(({ check }) => check)).toEqual(['other-card', 'unfilled'])
  })

  it.each(['', '\n', 'Jane', 'Hi', 'Hi ,', '🙂', 'Dear Dr.', '.'.repeat(500), 'a '.repeat(5000)])(
    'copes with the text %j',
    (text) => {
      for (const { place } of checkNote(aCheckedNote('check-in', text)).findings) {
        if (place?.field === 'body') expect(place.end).toBeLessThanOrEqual(text.length)
      }
    },
  )
})

describe('checkTable', () => {
  it('has every check once, in the order of their names, with a reason in one sentence', () => {
    expect(checkTable.map(({ id }) => id)).toEqual([...checkIds])
    for (const { reason } of checkTable) expect(reason).toMatch(/^[A-Z].*\.$/)
  })
})

describe('describeCount', () => {
  it.each([
    [[], 'Ready'],
    [['nice'], 'Ready'],
    [['fix'], '1 to fix'],
    [['look', 'look'], '2 to look at'],
    [['fix', 'look', 'nice', 'fix'], '2 to fix, 1 to look at'],
  ] as const)('says of %j “%s”', (levels, words) => {
    expect(describeCount(levels.map((level) => ({ level })))).toBe(words)
  })
})
