import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyChange, changeBetween } from '#shared/commands/change'
import { type Command, commandSchema } from '#shared/commands/commands'
import { runCommand } from '#shared/commands/run-command'
import { AppError } from '#shared/errors/app-error'
import type { Change } from '#shared/model/change'
import type { EpochMs, IsoInstant } from '#shared/model/scalars'
import type { Workspace } from '#shared/model/workspace'
import type { FollowUp } from '#shared/rules/follow-up'
import type { Plan } from '#shared/rules/plan'
import { planFollowUps } from '#shared/rules/plan-follow-ups'
import { replanCards } from '#shared/rules/replan-cards'
import { endOf } from '#shared/time/instant'
import { aCard } from '../../../support/builders/card.ts'
import { anInterview } from '../../../support/builders/interview.ts'
import { aPerson } from '../../../support/builders/person.ts'
import { anOwnPromise, aPromise } from '../../../support/builders/promise.ts'
import { seed } from '../../../support/builders/seed.ts'
import { isoIn } from '../../../support/builders/wall.ts'
import { aWorkspace } from '../../../support/builders/workspace.ts'
import { aContext, now as begin, zone } from './a-context.ts'
import { aCommand, start } from './any-command.ts'

const HOUR = 3_600_000
const zones = ['America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Europe/Berlin']
const iso = isoIn(zone)
const begunAt = new Date(begin).toISOString() as IsoInstant

interface Step {
  readonly command: Command
  readonly before: Workspace
  readonly after: Workspace
  readonly change: Change
  readonly now: EpochMs
}

/** Runs what can be run in a zone, an hour after the other. */
function history(inputs: readonly unknown[], zone: string): readonly Step[] {
  const steps: Step[] = []
  let before: Workspace = start
  let count = 0
  const newId = () => `new-${++count}`
  for (const input of inputs) {
    const parsed = commandSchema.safeParse(input)
    if (!parsed.success) continue
    const now = begin + steps.length * HOUR
    try {
      const after = runCommand(before, parsed.data, aContext(before, { newId, zone, now })).workspace
      const told = { id: newId(), at: new Date(now).toISOString() as IsoInstant, label: 'x' }
      steps.push({ command: parsed.data, before, after, change: changeBetween(before, after, told), now })
      before = after
    } catch (error) {
      if (!(error instanceof AppError)) throw error
    }
  }
  return steps
}

const none = {}
const planOf = (workspace: Workspace, now: EpochMs, zone: string): Plan =>
  planFollowUps({ workspace, now, zone, holidays: none })
const shown = ({ followUps, byCard, nextChangeAt }: Plan) => ({
  followUps,
  byCard: Object.fromEntries(byCard),
  nextChangeAt,
})

/** Calls a check with every command that went through, in random histories and zones. */
function always(check: (step: Step, zone: string) => void): void {
  const inputs = fc.array(aCommand, { minLength: 5, maxLength: 30, size: 'max' })
  const property = fc.property(inputs, fc.constantFrom(...zones), (sequence, zone) => {
    for (const step of history(sequence, zone)) check(step, zone)
  })
  fc.assert(property, { seed, numRuns: 150 })
}

// Many plans, and other tests beside them.
describe(`any sequence of commands, planned, seed ${seed}`, () => {
  it('has its plan restored when a command is undone, and again when it is done again', () => {
    always(({ before, after, change, now }, zone) => {
      const undone = applyChange(after, change, 'undo')
      expect(planOf(undone, now, zone).followUps).toEqual(planOf(before, now, zone).followUps)
      const redone = applyChange(undone, change, 'redo')
      expect(planOf(redone, now, zone).followUps).toEqual(planOf(after, now, zone).followUps)
    })
  })

  it('needs no more planned anew than the cards that a command changed', () => {
    const inputs = fc.array(aCommand, { minLength: 5, maxLength: 30, size: 'max' })
    const property = fc.property(inputs, fc.constantFrom(...zones), (sequence, zone) => {
      let plan = planOf(start, begin, zone)
      for (const { after, change, now } of history(sequence, zone)) {
        const changed = new Set(
          change.cards.flatMap(({ before, after }) => [before?.id ?? [], after?.id ?? []].flat()),
        )
        plan = replanCards({ workspace: after, now, zone, holidays: none, previous: plan, changed })
        expect(shown(plan)).toEqual(shown(planOf(after, now, zone)))
        plan = replanCards({
          workspace: after,
          now: now + HOUR / 2,
          zone,
          holidays: none,
          previous: plan,
          changed: new Set(),
        })
        expect(shown(plan)).toEqual(shown(planOf(after, now + HOUR / 2, zone)))
      }
    })
    fc.assert(property, { seed, numRuns: 150 })
  })

  it('calls for nothing that came of an interview that did not happen, or was removed', () => {
    always(({ command, before, after, now }, zone) => {
      if (command.type !== 'cancel-interview' && command.type !== 'remove-interview') return
      const card = before.cards.find((one) => one.id === command.cardId)
      const came = [...(card?.theirPromises ?? []), ...(card?.ownPromises ?? [])]
      const gone = came.filter((one) => one.interviewId === command.interviewId).map((one) => one.id)
      const { byCard } = planOf(after, now, zone)
      const events = (byCard.get(command.cardId) ?? []).map((followUp) => followUp.eventId)
      expect(events.filter((id) => id === command.interviewId || gone.includes(id))).toEqual([])
    })
  })

  it('calls for no step of an offer that they took back', () => {
    always(({ command, after, now }, zone) => {
      if (command.type !== 'withdraw-offer') return
      const { followUps } = planOf(after, now, zone)
      const isOffered = after.cards.some((card) => card.offers.some((offer) => offer.withdrawnAt === null))
      const ofOffer = followUps.filter(
        ({ cardId, step }) =>
          (cardId === command.cardId && step.startsWith('offer')) || (step === 'tell-others' && !isOffered),
      )
      expect(ofOffer).toEqual([])
    })
  })
})

/** What counts from a card's latest conversation, whichever that is. */
const chain = ['check-in', 'call-back', 'second-check-in', 'stay-in-touch']

describe(`saveInterview, moving one, seed ${seed}`, () => {
  const people = [aPerson()]
  /** Yesterday's, told of, with a promise of the user's, and today's or one to come. */
  const told = anInterview({ id: 'told', personIds: ['jane'], start: iso('2026-03-02 15:00') })
  const board = (startsAt: EpochMs) =>
    aWorkspace({
      cards: [
        aCard({
          people,
          interviews: [
            told,
            anInterview({
              id: 'moved',
              personIds: ['jane'],
              start: new Date(startsAt).toISOString() as IsoInstant,
            }),
          ],
          theirPromises: [aPromise({ interviewId: 'told' })],
          ownPromises: [anOwnPromise({ interviewId: 'told', date: '2026-03-05' })],
        }),
        aCard({ id: 'other', company: 'Halden & Frey', people, interviews: [{ ...told, id: 'elsewhere' }] }),
      ],
    })
  const isDependent = ({ cardId, eventId, step }: FollowUp) =>
    step === 'keep-applying' || (cardId === 'card-1' && (eventId === 'moved' || chain.includes(step)))

  it('moves exactly what depends on it', () => {
    const minutes = fc.integer({ min: -12 * 60, max: 14 * 24 * 60 })
    const property = fc.property(minutes, minutes, (from, to) => {
      const workspace = board(begin + from * 60_000)
      const start = new Date(begin + to * 60_000).toISOString() as IsoInstant
      const input = commandSchema.parse({
        type: 'save-interview',
        cardId: 'card-1',
        interviewId: 'moved',
        kind: 'phone',
        start,
        durationMinutes: null,
        zone: null,
        personIds: ['jane'],
        place: '',
      })
      const { workspace: after } = runCommand(workspace, input, aContext(workspace))
      const plans = [workspace, after].map((one) => planOf(one, begin, zone).followUps)
      const [was = [], is = []] = plans
      expect(is.filter((one) => !isDependent(one))).toEqual(was.filter((one) => !isDependent(one)))
      const end = endOf({ start, durationMinutes: 30 })
      const counted = is.filter((one) => one.eventId === 'moved' && one.step !== 'prepare')
      for (const { countsFrom } of counted) expect(countsFrom).toBe(end)
      if (end <= begin) expect(counted.map((one) => one.step)).toContain('thank-you')
      else expect(is.filter((one) => chain.includes(one.step) && one.cardId === 'card-1')).toEqual([])
    })
    fc.assert(property, { seed, numRuns: 300 })
  })
})

describe('a card at its bounds', () => {
  const interviews = Array.from({ length: 1000 }, (_, n) =>
    anInterview({
      id: `i${n}`,
      personIds: ['jane'],
      start: new Date(begin - (n + 1) * 24 * HOUR).toISOString() as IsoInstant,
    }),
  )
  const full = aWorkspace({ cards: [aCard({ people: [aPerson()], interviews })] })

  it('is planned with a thousand interviews, as many follow-ups as still matter', () => {
    const { followUps } = planOf(full, begin, zone)
    expect(followUps.length).toBeGreaterThan(0)
    expect(followUps.length).toBeLessThan(50)
  })

  it.each([
    '0001-01-01T00:00:00.000Z',
    '1970-01-01T00:00:00.000Z',
    '2999-01-01T00:00:00.000Z',
    '9999-12-31T23:59:59.000Z',
  ])('takes commands, plans and undoes at %s, by a clock years off', (instant) => {
    const now = Date.parse(instant)
    const steps = [
      {
        type: 'record-answer',
        cardId: 'a',
        answerId: 'x',
        word: { kind: 'no-decision' },
        personId: null,
        channel: null,
        at: null,
        note: '',
      },
      { type: 'move-card', cardId: 'b', stage: 'offer', place: { at: 'top' } },
      { type: 'move-card', cardId: 'c', stage: 'waiting', place: { at: 'top' } },
    ]
    let workspace = start
    for (const input of steps) {
      const command = commandSchema.parse(input)
      const after = runCommand(workspace, command, aContext(workspace, { now })).workspace
      const change = changeBetween(workspace, after, { id: 'x', at: begunAt, label: 'x' })
      const undone = applyChange(after, change, 'undo')
      expect(planOf(undone, now, zone).followUps).toEqual(planOf(workspace, now, zone).followUps)
      workspace = after
    }
  })
})
