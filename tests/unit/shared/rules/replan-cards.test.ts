import { describe, expect, it } from 'vitest'
import type { Card } from '#shared/model/card'
import type { EpochMs } from '#shared/model/scalars'
import type { ZoneHistoryEntry } from '#shared/model/zone-history-entry'
import type { Plan } from '#shared/rules/plan'
import { planFollowUps } from '#shared/rules/plan-follow-ups'
import type { PlanInput } from '#shared/rules/plan-input'
import { replanCards } from '#shared/rules/replan-cards'
import { anAction } from '#tests/support/builders/action'
import { aCard } from '#tests/support/builders/card'
import { aClosing } from '#tests/support/builders/closing'
import { anInterview } from '#tests/support/builders/interview'
import { epochIn } from '#tests/support/builders/local-time'
import { anOffer } from '#tests/support/builders/offer'
import { aPlanInput } from '#tests/support/builders/plan-input'
import { aPromise } from '#tests/support/builders/promise'
import { someSettings } from '#tests/support/builders/workspace'

const at = epochIn('America/New_York')

function aBoard(): Card[] {
  return Array.from({ length: 12 }, (_, n) =>
    aCard({
      id: `card-${n}`,
      company: `Company ${n % 8}`,
      country: 'US',
      interviews: [
        anInterview({ start: new Date(at('2026-03-02 10:00') + n * 9 * 3_600_000).toISOString() as never }),
      ],
    }),
  )
}

const shown = ({ followUps, byCard, nextChangeAt }: Plan) => ({
  followUps,
  byCard: Object.fromEntries([...byCard].sort(([a], [b]) => (a < b ? -1 : 1))),
  nextChangeAt,
})

/** Plans everything from scratch: copies of the cards have no known plans. */
const planAgain = (input: PlanInput) => planFollowUps(structuredClone(input))

/** Replans step by step and expects a whole planning to say the same each time. */
function follow(
  first: PlanInput,
  steps: readonly (Partial<PlanInput> & { changed?: readonly string[] })[],
): void {
  let input = first
  let plan = planFollowUps(first)
  for (const { changed = [], ...next } of steps) {
    input = { ...input, ...next }
    plan = replanCards({ ...input, previous: plan, changed: new Set(changed) })
    expect(shown(plan)).toEqual(shown(planAgain(input)))
  }
}

describe('replanCards', () => {
  const cards = aBoard()
  const input = aPlanInput({ cards, now: at('2026-03-03 12:00') })
  const withCards = (list: readonly Card[]) => ({ ...input.workspace, cards: [...list] })
  const changedCard = {
    ...(cards[1] as Card),
    theirPromises: [aPromise({ terms: { kind: 'call-on', date: '2026-03-20' } })],
  }

  it('equals planning anew after a card changed', () => {
    follow(input, [{ workspace: withCards(cards.with(1, changedCard)), changed: ['card-1'] }])
  })

  it('equals planning anew after it became known where the user was', () => {
    // Each interview of Company 0 ends on another day in New York, two of them on one in Kolkata.
    const until = '2026-03-20T12:00:00.000Z'
    const away: ZoneHistoryEntry = { zone: 'Asia/Kolkata', until }
    const home: ZoneHistoryEntry = { zone: 'America/New_York', until }
    const two = cards.map((card) => ({
      ...card,
      interviews: [
        anInterview({ id: 'late', start: '2026-03-02T22:00:00.000Z' }),
        anInterview({ id: 'early', start: '2026-03-03T16:00:00.000Z' }),
      ],
    }))
    const start = { ...input, workspace: withCards(two) }
    const steps = [[away], [away, home]].map((zones) => ({ workspace: { ...start.workspace, zones } }))
    follow(start, steps)
  })

  it('equals planning anew after cards were added and deleted', () => {
    const added = aCard({ id: 'card-new', interviews: [anInterview()] })
    follow(input, [
      { workspace: withCards([...cards, added]), changed: ['card-new'] },
      { workspace: withCards(cards.slice(2)), changed: ['card-0', 'card-1', 'card-new'] },
    ])
  })

  it('equals planning anew at each of 250 moments, as interviews end and alerts come and lapse', () => {
    const moments: EpochMs[] = Array.from({ length: 250 }, (_, n) => input.now + n * 75 * 60_000)
    follow(
      input,
      moments.map((now) => ({ now })),
    )
  })

  it('equals planning anew right at and right before the next change it named', () => {
    let plan = planFollowUps(input)
    for (let n = 0; n < 50 && plan.nextChangeAt !== null; n++) {
      const next = plan.nextChangeAt
      for (const now of [next - 1, next]) {
        plan = replanCards({ ...input, now, previous: plan, changed: new Set() })
        expect(shown(plan)).toEqual(shown(planAgain({ ...input, now })))
      }
      expect(plan.nextChangeAt ?? Number.POSITIVE_INFINITY).toBeGreaterThan(next)
    }
  })

  it('keeps the plans of cards that nothing affects', () => {
    const previous = planFollowUps(input)
    const workspace = withCards(cards.with(1, changedCard))
    const plan = replanCards({ ...input, workspace, previous, changed: new Set(['card-1']) })
    expect(plan.byCard.get('card-5')).toBe(previous.byCard.get('card-5'))
    expect(plan.byCard.get('card-1')).not.toEqual(previous.byCard.get('card-1'))
  })

  it('plans the other cards of an employer anew, of the old one and of the new one', () => {
    const sentTo = (id: string) =>
      anAction({ id: `to-${id}`, key: `${id}/interview-1/check-in/1`, at: '2026-03-11T15:00:00.000Z' })
    const now = at('2026-03-11 12:00')
    const sent = withCards(cards.with(1, { ...(cards[1] as Card), actions: [sentTo('card-1')] }))
    const renamed = withCards(sent.cards.with(1, { ...(sent.cards[1] as Card), company: 'company 2' }))
    follow({ ...input, now }, [
      { workspace: sent, changed: ['card-1'] },
      { workspace: renamed, changed: ['card-1'] },
      { workspace: withCards(renamed.cards.toSpliced(1, 1)), changed: ['card-1'] },
    ])
    const held = planFollowUps({ ...input, now, workspace: sent }).byCard.get('card-9')
    expect(held?.some((followUp) => followUp.heldBy === 'card-1')).toBe(true)
    const moved = planFollowUps({ ...input, now, workspace: renamed })
    expect(moved.byCard.get('card-9')?.some((followUp) => followUp.heldBy !== null)).toBe(false)
    expect(moved.byCard.get('card-2')?.some((followUp) => followUp.heldBy === 'card-1')).toBe(true)
  })

  it('finds the others of a new employer where they stand now, when cards were put in another order', () => {
    const first = withCards(cards.with(0, { ...(cards[0] as Card), notes: 'Ask about the team.' }))
    // Cards 2 and 3 are at other employers than card 0 was; nothing about them changed but their places.
    const reordered = first.cards.with(2, cards[3] as Card).with(3, cards[2] as Card)
    const renamed = withCards(reordered.with(0, { ...(cards[0] as Card), company: 'company 2' }))
    follow(input, [
      { workspace: first, changed: ['card-0'] },
      { workspace: renamed, changed: ['card-0'] },
    ])
  })

  it('plans what looks across the board anew: offers made, changed and taken back, cards added, closed', () => {
    const offer = anOffer({ at: '2026-03-09T15:00:00.000Z' })
    const offering = (change: Partial<typeof offer>) =>
      withCards(cards.with(1, { ...(cards[1] as Card), offers: [{ ...offer, ...change }] }))
    const accepted = offering({}).cards.with(1, {
      ...(cards[1] as Card),
      stage: 'closed',
      offers: [offer],
      closing: aClosing({ reason: 'accepted', at: '2026-03-11T15:00:00.000Z' }),
    })
    const dated = offering({ answerBy: '2026-03-20' }).cards
    const inAnotherZone = dated.with(1, { ...(dated[1] as Card), zone: 'Asia/Kolkata' })
    const fresh = aCard({ id: 'fresh', company: 'Fabrikam', addedAt: '2026-03-11T15:00:00.000Z' })
    follow({ ...input, now: at('2026-03-10 12:00') }, [
      { workspace: offering({}), changed: ['card-1'] },
      { workspace: withCards(dated), changed: ['card-1'] },
      { workspace: withCards(inAnotherZone), changed: ['card-1'] },
      { workspace: offering({ withdrawnAt: '2026-03-10T16:30:00.000Z' }), changed: ['card-1'] },
      { workspace: withCards(accepted), changed: ['card-1'] },
      { workspace: withCards([...cards, fresh]), changed: ['card-1', 'fresh'], now: at('2026-03-11 12:00') },
    ])
  })

  it('plans with the feedback of a rejection for the next interview', () => {
    const ahead = aCard({
      id: 'ahead',
      company: 'Fabrikam',
      interviews: [anInterview({ start: '2026-03-20T15:00:00.000Z' })],
    })
    const closed = (feedback: string) =>
      withCards([
        ahead,
        aCard({ id: 'told', stage: 'closed', closing: aClosing({ reason: 'rejected', feedback }) }),
      ])
    follow({ ...input, workspace: withCards([ahead]) }, [
      { workspace: closed('Ask more'), changed: ['told'] },
      { workspace: closed('Ask less'), changed: ['told'] },
    ])
  })

  it('sees their date pass, which starts the count of messages anew', () => {
    const actions = [anAction({ key: 'card-1/interview-1/check-in/1', at: '2026-03-06T15:00:00.000Z' })]
    const theirPromises = [aPromise({ terms: { kind: 'decide-by', date: '2026-03-09' } })]
    const silent = withCards(cards.with(1, { ...(cards[1] as Card), actions, theirPromises }))
    const workspace = { ...silent, settings: someSettings({ maxUnanswered: 1 }) }
    const stepsAt = (wall: string) =>
      planFollowUps({ ...input, workspace, now: at(wall) })
        .byCard.get('card-1')
        ?.map((one) => one.step)
    expect(stepsAt('2026-03-09 23:59')).toContain('stay-in-touch')
    expect(stepsAt('2026-03-10 00:00')).toContain('second-check-in')
    follow({ ...input, workspace, now: at('2026-03-09 23:59') }, [{ now: at('2026-03-10 00:00') }])
  })

  it('sees a conversation leave that was written down, after the time for it, where another came since', () => {
    const told = anInterview({ debriefedAt: '2026-03-03T20:40:00.000Z' })
    const later = anInterview({ id: 'later', start: '2026-03-05T15:00:00.000Z' })
    const card = aCard({ interviews: [told, later] })
    const settings = someSettings({ thankYouLapseHours: 24 })
    const workspace = { ...withCards([card]), settings }
    const eventsAt = (wall: string) =>
      planFollowUps({ ...input, workspace, now: at(wall) }).followUps.map((followUp) => followUp.eventId)
    expect(eventsAt('2026-03-06 15:29')).toContain('interview-1')
    expect(eventsAt('2026-03-06 15:30')).not.toContain('interview-1')
    follow({ ...input, workspace, now: at('2026-03-06 15:29') }, [{ now: at('2026-03-06 15:30') }])
  })

  it('sees what was done about the follow-ups of the board', () => {
    const key = 'board/interview-1/keep-applying/1'
    const actions = [anAction({ key, step: 'keep-applying', kind: 'skipped' })]
    follow({ ...input, now: at('2026-03-10 12:00') }, [{ workspace: { ...input.workspace, actions } }])
  })

  it('plans every card anew for other settings, another zone, other holidays and a clock that went back', () => {
    follow(input, [
      { workspace: { ...input.workspace, settings: someSettings({ alertTime: '10:00' }) } },
      { zone: 'Australia/Lord_Howe' },
      { holidays: { US: ['2026-03-09', '2026-03-10'] } },
      { holidays: { US: ['2026-03-10'] } },
      { now: at('2026-03-02 10:45') },
    ])
  })

  it('keeps every plan after a change of settings that no rule reads', () => {
    const previous = planFollowUps(input)
    const settings = { ...input.workspace.settings, signature: '020 7946 0000' }
    const workspace = { ...input.workspace, settings }
    const plan = replanCards({ ...input, workspace, previous, changed: new Set() })
    for (const { id } of cards) expect(plan.byCard.get(id)).toBe(previous.byCard.get(id))
    expect(shown(plan)).toEqual(shown(planAgain({ ...input, workspace })))
  })

  it('writes the reasons again when the user writes dates in another order', () => {
    follow(input, [{ formats: { order: 'month-day-year', clock: '12-hour', firstWeekday: 'sunday' } }])
  })

  it('plans every card of a plan that was made by hand', () => {
    const previous: Plan = { followUps: [], byCard: new Map(), nextChangeAt: null }
    const plan = replanCards({ ...input, previous, changed: new Set() })
    expect(shown(plan)).toEqual(shown(planAgain(input)))
  })

  it('keeps up over hundreds of changes to one board', () => {
    const action = (n: number) =>
      anAction({ id: `action-${n}`, key: `card-${n % 12}/interview-1/check-in/1` })
    let board = cards
    follow(
      input,
      Array.from({ length: 220 }, (_, n) => {
        const card = board[n % 12] as Card
        board = board.with(n % 12, { ...card, actions: n % 24 < 12 ? [action(n)] : [] })
        return { workspace: withCards(board), now: input.now + n * 3_600_000, changed: [card.id] }
      }),
    )
  })
})
