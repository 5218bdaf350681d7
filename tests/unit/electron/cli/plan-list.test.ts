import { describe, expect, it } from 'vitest'
import { formatPlan, formatPlanList } from '#electron/cli/plan-list'
import { formatPlanTable, measureWidth, toPlanLines } from '#electron/cli/plan-table'
import { planFollowUps } from '#shared/rules/plan-follow-ups'
import { aCard } from '#tests/support/builders/card'
import { anInterview } from '#tests/support/builders/interview'
import { aPerson } from '#tests/support/builders/person'
import { aPlanInput } from '#tests/support/builders/plan-input'

const ZONE = 'America/New_York'
const interviews = [anInterview({ personIds: ['jane'], debriefedAt: '2026-03-03T20:30:00.000Z' })]
const spoken = aCard({ people: [aPerson()], interviews })

function linesOf(...cards: Parameters<typeof aCard>[0][]) {
  const all = cards.map((card) => ({ ...spoken, ...card }))
  const { followUps } = planFollowUps(aPlanInput({ cards: all }))
  return toPlanLines(followUps, new Map(all.map((card) => [card.id, card])))
}

const widest = (text: string) => Math.max(...text.split('\n').map(measureWidth))

describe('formatPlanList', () => {
  it('contains everything the table does, under the name of the card', () => {
    expect(formatPlanList(linesOf({}).slice(0, 2), ZONE, 100)).toBe(
      [
        'Northwind Optics, Lens designer',
        '  thank-you to Jane Okafor by email: open',
        '    opens 2026-03-03 15:30; alerts 2026-03-03 16:30, 2026-03-04 11:30, 2026-03-06 09:00; due',
        '    2026-03-04 15:30; lapses 2026-03-06 15:30',
        '    You spoke today. Thanks count most within 24 hours. (source A C E)',
        '',
        '  check-in to Jane Okafor by email: scheduled',
        '    opens 2026-03-10 09:00; alerts 2026-03-10 09:00, 2026-03-13 09:00; due 2026-03-13 23:59',
        '    You spoke today. If nothing comes back by Tuesday 10 March, check in. (source A B D E)',
      ].join('\n'),
    )
  })

  it('names each card once, and follow-ups that belong to none', () => {
    const list = formatPlanList(linesOf({}, { id: 'card-2', company: '株式会社北風', role: '' }), ZONE, 100)
    const headings = list.split('\n').filter((line) => /^\S/.test(line))
    expect(headings).toEqual(['Northwind Optics, Lens designer', '株式会社北風', 'All cards'])
    const twice = formatPlanList(linesOf({}, { id: 'card-2' }), ZONE, 100)
    expect(twice.match(/^Northwind Optics, Lens designer$/gm)).toHaveLength(2)
  })

  it.each([60, 100, 200])('is at most %i columns wide', (width) => {
    const company = 'A company with a name that goes on and on '.repeat(4).trim()
    expect(widest(formatPlanList(linesOf({ company }), ZONE, width))).toBeLessThanOrEqual(width)
  })

  it('removes control characters from what was typed', () => {
    const list = formatPlanList(linesOf({ company: '\u001b[31mRed\u202e' }), ZONE, 100)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the test looks for them
    expect(list).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
  })
})

describe('formatPlan', () => {
  const lines = linesOf({})
  const table = formatPlanTable(lines, ZONE)

  it('is a table if it fits or goes to a file', () => {
    expect(formatPlan(lines, ZONE, widest(table))).toBe(table)
    expect(formatPlan(lines, ZONE, undefined)).toBe(table)
  })

  it('is a list if the table is too wide', () => {
    expect(formatPlan(lines, ZONE, widest(table) - 1)).toBe(formatPlanList(lines, ZONE, widest(table) - 1))
  })

  it('is only the headings if there is nothing to do, in any terminal', () => {
    expect(formatPlan([], ZONE, 40)).toMatch(/^card .*source$/)
  })
})
