import { describe, expect, it } from 'vitest'
import type { Card } from '#shared/model/card'
import type { Settings } from '#shared/model/settings'
import { planFollowUps } from '#shared/rules/plan-follow-ups'
import type { PlanInput } from '#shared/rules/plan-input'
import { defaultFormats } from '#shared/text/date-formats'
import { aCard } from '#tests/support/builders/card'
import { aClosing } from '#tests/support/builders/closing'
import { anInterview } from '#tests/support/builders/interview'
import { epochIn } from '#tests/support/builders/local-time'
import { anOffer } from '#tests/support/builders/offer'
import { aPerson } from '#tests/support/builders/person'
import { aPlanInput } from '#tests/support/builders/plan-input'

const at = epochIn('America/New_York')
const MINUTE = 60_000

/** Two cards of one employer that wait, an application without an answer, and a card with an interview ahead. */
function aBoard(): PlanInput {
  const waiting = ['first', 'second'].map((id) =>
    aCard({ id, company: 'Northwind', interviews: [anInterview({ start: '2026-03-03T20:00:00.000Z' })] }),
  )
  const applied = aCard({
    id: 'applied',
    company: 'Contoso',
    stage: 'applied',
    addedAt: '2026-02-24T15:00:00.000Z',
    people: [aPerson({ id: 'sam', role: 'recruiter' })],
  })
  const ahead = aCard({
    id: 'ahead',
    company: 'Fabrikam',
    interviews: [anInterview({ start: '2026-03-20T15:00:00.000Z' })],
  })
  return aPlanInput({ cards: [...waiting, applied, ahead], now: at('2026-03-04 12:00') })
}

const withCards = (input: PlanInput, cards: readonly Card[]): PlanInput => ({
  ...input,
  workspace: { ...input.workspace, cards: [...cards] },
})

const withSettings = (input: PlanInput, changes: Partial<Settings>): PlanInput => ({
  ...input,
  workspace: { ...input.workspace, settings: { ...input.workspace.settings, ...changes } },
})

/** Plans two inputs one after the other and lists the cards whose plan of the first is used for the second. */
function listReused(first: PlanInput, second: PlanInput): readonly string[] {
  const before = planFollowUps(first)
  const after = planFollowUps(second)
  return [...after.byCard].filter(([id, plan]) => before.byCard.get(id) === plan).map(([id]) => id)
}

describe('planGroup', () => {
  const all = ['first', 'second', 'applied', 'ahead']

  it('returns the same plans a minute later, because nothing changes before an alert fires', () => {
    const board = aBoard()
    expect(listReused(board, { ...board, now: board.now + MINUTE })).toEqual(all)
  })

  it('plans a group again at the first moment at which one of its plans changes', () => {
    const board = aBoard()
    const next = planFollowUps(board).nextChangeAt ?? Number.NaN
    expect(listReused(board, { ...board, now: next - 1 })).toEqual(all)
    expect(listReused(board, { ...board, now: next })).not.toEqual(all)
  })

  it('plans again after the clock was set back', () => {
    const board = aBoard()
    expect(listReused(board, { ...board, now: board.now - MINUTE })).toEqual([])
  })

  it('plans the other cards of the employer again when one was changed, deleted, added or put elsewhere', () => {
    const board = aBoard()
    const [first, second, applied, ahead] = board.workspace.cards as [Card, Card, Card, Card]
    const changed = { ...first, notes: 'They build maps.' }
    const added = aCard({ id: 'third', company: 'Northwind' })
    for (const cards of [
      [changed, second, applied, ahead],
      [second, applied, ahead],
      [first, applied, ahead],
      [first, second, applied, ahead, added],
      [second, first, applied, ahead],
    ])
      expect(listReused(board, withCards(board, cards))).toEqual(['applied', 'ahead'])
  })

  it.each<[string, (board: PlanInput) => PlanInput]>([
    ['the alert hour', (board) => withSettings(board, { alertTime: '10:00' })],
    [
      'the days away',
      (board) => withSettings(board, { away: [{ from: '2026-03-10', until: '2026-03-12' }] }),
    ],
    ['the zone', (board) => ({ ...board, zone: 'Europe/Berlin' })],
    ['the public holidays', (board) => ({ ...board, holidays: { US: ['2026-03-10'] } })],
    [
      'the order of a date',
      (board) => ({ ...board, formats: { ...defaultFormats, order: 'month-day-year' } }),
    ],
    ['the clock of the screen', (board) => ({ ...board, formats: { ...defaultFormats, clock: '12-hour' } })],
    [
      'where the user was',
      (board) => ({
        ...board,
        workspace: {
          ...board.workspace,
          zoneHistory: [{ zone: 'Asia/Kolkata', until: '2026-03-03T23:00:00.000Z' }],
        },
      }),
    ],
    [
      'an open offer',
      (board) =>
        withCards(board, [
          ...board.workspace.cards,
          aCard({ id: 'offer', company: 'Adatum', offers: [anOffer({ at: '2026-03-04T15:00:00.000Z' })] }),
        ]),
    ],
    [
      'an accepted job',
      (board) =>
        withCards(board, [
          ...board.workspace.cards,
          aCard({
            id: 'job',
            company: 'Adatum',
            stage: 'closed',
            closing: aClosing({ reason: 'accepted', at: '2026-03-04T15:00:00.000Z' }),
          }),
        ]),
    ],
    [
      'the feedback of a rejection',
      (board) =>
        withCards(board, [
          ...board.workspace.cards,
          aCard({
            id: 'no',
            company: 'Adatum',
            stage: 'closed',
            closing: aClosing({ reason: 'rejected', feedback: 'Ask more.' }),
          }),
        ]),
    ],
  ])('plans every card again when %s changed', (_what, change) => {
    const board = aBoard()
    expect(listReused(board, change(board))).toEqual([])
  })

  it('returns the same plans after a change of settings that no rule reads', () => {
    const board = aBoard()
    const changes: Partial<Settings> = {
      yourName: 'Sam Okafor',
      signature: '020 7946 0000',
      tone: 'formal',
      greeting: 'hello',
      closing: 'thanks',
      discreet: true,
      defaultPace: 'assertive',
      defaultCountry: 'DE',
      defaultRegion: 'BY',
      firstWeekday: 'sunday',
    }
    const second = withSettings(board, changes)
    expect(listReused(board, second)).toEqual(all)
    const fromScratch = planFollowUps(structuredClone(second))
    expect(planFollowUps(second).followUps).toEqual(fromScratch.followUps)
  })

  it('plans an application again when three others take its day', () => {
    const board = aBoard()
    const others = [1, 2, 3].map((n) => ({
      ...(board.workspace.cards[2] as Card),
      id: `a-${n}`,
      company: `Company ${n}`,
      people: [aPerson({ id: `person-${n}`, email: `person.${n}@example.com` })],
    }))
    const second = withCards(board, [...board.workspace.cards, ...others])
    expect(listReused(board, second)).toEqual(['first', 'second', 'ahead'])
    expect(planFollowUps(second).followUps).toEqual(planFollowUps(structuredClone(second)).followUps)
  })
})
