import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Card } from '#shared/model/card'
import type { Plan } from '#shared/rules/plan'
import { planFollowUps } from '#shared/rules/plan-follow-ups'
import type { PlanInput } from '#shared/rules/plan-input'
import { anyBoard } from '#tests/support/builders/arbitrary-board'
import { applyMove, pickOpen } from '#tests/support/builders/play-moves'
import { limitRuns, seed } from '#tests/support/builders/seed'

const HOUR = 3_600_000

/** Something that happens between two plannings of the same board. */
type Event = (input: PlanInput, pick: number) => PlanInput

const withSettings = (input: PlanInput, changes: Partial<PlanInput['workspace']['settings']>): PlanInput => ({
  ...input,
  workspace: { ...input.workspace, settings: { ...input.workspace.settings, ...changes } },
})

const withCards = (input: PlanInput, cards: readonly Card[]): PlanInput => ({
  ...input,
  workspace: { ...input.workspace, cards: [...cards] },
})

const events: Readonly<Record<string, Event>> = {
  nothing: (input) => input,
  act: (input, pick) => {
    const { now, workspace } = input
    const followUp = pickOpen(planFollowUps(input), { pick })
    if (!followUp) return input
    const kind = pick % 2 === 0 ? 'sent' : 'skipped'
    const move = { hours: 0, pick, kind } as const
    const act = (card: Card) => applyMove(card, { followUp, move, now, id: `act-${now}` })
    return withCards(
      input,
      workspace.cards.map((card) => (card.id === followUp.cardId ? act(card) : card)),
    )
  },
  'delete a card': (input, pick) => withCards(input, input.workspace.cards.toSpliced(pick % 4, 1)),
  reorder: (input) => withCards(input, input.workspace.cards.toReversed()),
  travel: (input, pick) => ({ ...input, zone: pick % 2 === 0 ? 'Asia/Kolkata' : 'Europe/Berlin' }),
  'alert later': (input) => withSettings(input, { alertTime: '10:30' }),
  sign: (input, pick) => withSettings(input, { signature: `Sam ${pick}` }),
  'go away': (input) => withSettings(input, { away: [{ from: '2026-03-30', until: '2026-04-02' }] }),
  'learn of a holiday': (input) => ({ ...input, holidays: { ...input.holidays, XA: ['2026-03-27'] } }),
  'write the month first': (input) => ({
    ...input,
    formats: { order: 'month-day-year', clock: '12-hour', firstWeekday: 'sunday' },
  }),
  'set the clock back': (input) => ({ ...input, now: input.now - 30 * HOUR }),
}

const anyEvents = fc.array(
  fc.record({
    name: fc.constantFrom('nothing', 'nothing', 'act', ...Object.keys(events)),
    // Half of the steps are short, because most plans last for no longer than a day.
    minutes: fc.oneof(fc.nat({ max: 120 }), fc.nat({ max: 60 * 24 * 12 })),
    pick: fc.nat({ max: 1000 }),
  }),
  { minLength: 1, maxLength: 12 },
)

const toPlainPlan = ({ followUps, byCard, nextChangeAt }: Plan) => ({
  followUps,
  byCard: Object.fromEntries(byCard),
  nextChangeAt,
})

describe(`planFollowUps with known plans, seed ${seed}`, () => {
  it('equals planning from scratch after random events at random moments', () => {
    let reusedCount = 0
    const property = fc.property(anyBoard, anyEvents, (board, steps) => {
      let input: PlanInput = board
      let plan = planFollowUps(input)
      for (const { name, minutes, pick } of steps) {
        input = { ...input, now: input.now + minutes * 60_000 }
        input = (events[name] as Event)(input, pick)
        const next = planFollowUps(input)
        // Copies of the cards have no known plans.
        expect(toPlainPlan(next)).toEqual(toPlainPlan(planFollowUps(structuredClone(input))))
        for (const [id, followUps] of next.byCard) if (plan.byCard.get(id) === followUps) reusedCount++
        plan = next
      }
    })
    fc.assert(property, limitRuns(400))
    // Without this, the property would also hold for a planner that never reuses a plan.
    expect(reusedCount).toBeGreaterThan(0)
  })
})
