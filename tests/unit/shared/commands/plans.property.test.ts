import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Command, commandSchema } from '#shared/commands/commands'
import { applyChange, diffWorkspaces } from '#shared/commands/core/change'
import { runCommand } from '#shared/commands/run-command'
import { AppError } from '#shared/errors/app-error'
import type { Change } from '#shared/model/change'
import type { EpochMs, IsoInstant } from '#shared/model/scalars'
import type { Workspace } from '#shared/model/workspace'
import type { FollowUp } from '#shared/rules/follow-up'
import type { Plan } from '#shared/rules/plan'
import { planFollowUps } from '#shared/rules/plan-follow-ups'
import { replanCards } from '#shared/rules/replan-cards'
import { getInterviewEnd } from '#shared/time/instant'
import { aCard } from '#tests/support/builders/card'
import { anInterview } from '#tests/support/builders/interview'
import { isoIn } from '#tests/support/builders/local-time'
import { aPerson } from '#tests/support/builders/person'
import { anOwnPromise, aPromise } from '#tests/support/builders/promise'
import { limitRuns, seed } from '#tests/support/builders/seed'
import { aWorkspace } from '#tests/support/builders/workspace'
import { aContext, now as startedAt, zone } from './a-context.ts'
import { anyCommand, startWorkspace } from './any-command.ts'

const HOUR = 3_600_000
const zones = ['America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Europe/Berlin']
const iso = isoIn(zone)
const startedAtIso = new Date(startedAt).toISOString() as IsoInstant

interface Step {
  readonly command: Command
  readonly before: Workspace
  readonly after: Workspace
  readonly change: Change
  readonly now: EpochMs
}

/** Runs every valid command in a zone, one per hour, and returns the steps. */
function runHistory(inputs: readonly unknown[], zone: string): readonly Step[] {
  const steps: Step[] = []
  let before: Workspace = startWorkspace
  let count = 0
  const newId = () => `new-${++count}`
  for (const input of inputs) {
    const parsed = commandSchema.safeParse(input)
    if (!parsed.success) continue
    const now = startedAt + steps.length * HOUR
    try {
      const after = runCommand(before, parsed.data, aContext(before, { newId, zone, now })).workspace
      const header = { id: newId(), at: new Date(now).toISOString() as IsoInstant, label: 'x' }
      steps.push({ command: parsed.data, before, after, change: diffWorkspaces(before, after, header), now })
      before = after
    } catch (error) {
      if (!(error instanceof AppError)) throw error
    }
  }
  return steps
}

const noHolidays = {}
const planAt = (workspace: Workspace, now: EpochMs, zone: string): Plan =>
  planFollowUps({ workspace, now, zone, holidays: noHolidays })
const comparable = ({ followUps, byCard, nextChangeAt }: Plan) => ({
  followUps,
  byCard: Object.fromEntries(byCard),
  nextChangeAt,
})

/** Runs a check on every successful command of random histories in random zones. */
function checkEveryStep(check: (step: Step, zone: string) => void): void {
  const inputs = fc.array(anyCommand, { minLength: 5, maxLength: 30, size: 'max' })
  const property = fc.property(inputs, fc.constantFrom(...zones), (sequence, zone) => {
    for (const step of runHistory(sequence, zone)) check(step, zone)
  })
  fc.assert(property, limitRuns(150))
}

describe(`any sequence of commands, planned, seed ${seed}`, () => {
  it('restores the plan when a command is undone and when it is redone', () => {
    checkEveryStep(({ before, after, change, now }, zone) => {
      const undone = applyChange(after, change, 'undo')
      expect(planAt(undone, now, zone).followUps).toEqual(planAt(before, now, zone).followUps)
      const redone = applyChange(undone, change, 'redo')
      expect(planAt(redone, now, zone).followUps).toEqual(planAt(after, now, zone).followUps)
    })
  })

  it('gives the same plan if only the changed cards are planned again', () => {
    const inputs = fc.array(anyCommand, { minLength: 5, maxLength: 30, size: 'max' })
    const property = fc.property(inputs, fc.constantFrom(...zones), (sequence, zone) => {
      let plan = planAt(startWorkspace, startedAt, zone)
      for (const { after, change, now } of runHistory(sequence, zone)) {
        const changed = new Set(
          change.cards.flatMap(({ before, after }) => [before?.id ?? [], after?.id ?? []].flat()),
        )
        plan = replanCards({ workspace: after, now, zone, holidays: noHolidays, previous: plan, changed })
        expect(comparable(plan)).toEqual(comparable(planAt(after, now, zone)))
        plan = replanCards({
          workspace: after,
          now: now + HOUR / 2,
          zone,
          holidays: noHolidays,
          previous: plan,
          changed: new Set(),
        })
        expect(comparable(plan)).toEqual(comparable(planAt(after, now + HOUR / 2, zone)))
      }
    })
    fc.assert(property, limitRuns(150))
  })

  it('plans nothing for an interview that did not happen or was removed, but the question for a new time', () => {
    checkEveryStep(({ command, before, after, now }, zone) => {
      if (command.type !== 'miss-interview' && command.type !== 'remove-interview') return
      const card = before.cards.find(({ id }) => id === command.cardId)
      const promises = [...(card?.theirPromises ?? []), ...(card?.ownPromises ?? [])]
      const removedIds = promises
        .filter(({ interviewId }) => interviewId === command.interviewId)
        .map(({ id }) => id)
      const { byCard } = planAt(after, now, zone)
      const events = (byCard.get(command.cardId) ?? [])
        .filter(({ step }) => step !== 'missed-interview')
        .map((followUp) => followUp.eventId)
      expect(events.filter((id) => id === command.interviewId || removedIds.includes(id))).toEqual([])
    })
  })

  it('plans no step of an offer that was withdrawn', () => {
    checkEveryStep(({ command, after, now }, zone) => {
      if (command.type !== 'withdraw-offer') return
      const { followUps } = planAt(after, now, zone)
      const isOffered = after.cards.some((card) => card.offers.some((offer) => offer.withdrawnAt === null))
      const ofOffer = followUps.filter(
        ({ cardId, step }) =>
          (cardId === command.cardId && step.startsWith('offer')) || (step === 'tell-others' && !isOffered),
      )
      expect(ofOffer).toEqual([])
    })
  })
})

/** The steps that count from a card's latest conversation. */
const threadSteps = ['check-in', 'call-back', 'second-check-in', 'stay-in-touch']

describe(`saveInterview with a new time, seed ${seed}`, () => {
  const people = [aPerson()]
  /** Yesterday's interview, in which both sides promised something. */
  const earlier = anInterview({ id: 'earlier', personIds: ['jane'], start: iso('2026-03-02 15:00') })
  const board = (startsAt: EpochMs) =>
    aWorkspace({
      cards: [
        aCard({
          people,
          interviews: [
            earlier,
            anInterview({
              id: 'moved',
              personIds: ['jane'],
              start: new Date(startsAt).toISOString() as IsoInstant,
            }),
          ],
          theirPromises: [aPromise({ interviewId: 'earlier' })],
          ownPromises: [anOwnPromise({ interviewId: 'earlier', date: '2026-03-05' })],
        }),
        aCard({
          id: 'other',
          company: 'Halden & Frey',
          people: [aPerson({ email: 'other@example.com' })],
          interviews: [{ ...earlier, id: 'elsewhere' }],
        }),
      ],
    })
  // An unsent thank-you for an earlier day is said in the one for a later day with the same person.
  const isDependent = ({ cardId, eventId, step }: FollowUp) =>
    step === 'keep-applying' ||
    (cardId === 'card-1' && (eventId === 'moved' || step === 'thank-you' || threadSteps.includes(step)))

  it('changes only the follow-ups that depend on the interview', () => {
    const minutes = fc.integer({ min: -12 * 60, max: 14 * 24 * 60 })
    const property = fc.property(minutes, minutes, (from, to) => {
      const workspace = board(startedAt + from * 60_000)
      const start = new Date(startedAt + to * 60_000).toISOString() as IsoInstant
      const input = commandSchema.parse({
        type: 'save-interview',
        cardId: 'card-1',
        interviewId: 'moved',
        kind: 'phone',
        start,
        durationMinutes: null,
        zone: null,
        personIds: ['jane'],
        location: '',
      })
      const { workspace: after } = runCommand(workspace, input, aContext(workspace))
      const plans = [workspace, after].map((version) => planAt(version, startedAt, zone).followUps)
      const [plannedBefore = [], plannedAfter = []] = plans
      const isIndependent = (followUp: FollowUp) => !isDependent(followUp)
      expect(plannedAfter.filter(isIndependent)).toEqual(plannedBefore.filter(isIndependent))
      const end = getInterviewEnd({ start, durationMinutes: 30 })
      const counted = plannedAfter.filter(
        ({ eventId, step }) => eventId === 'moved' && !['prepare', 'join'].includes(step),
      )
      for (const { countsFrom } of counted) expect(countsFrom).toBe(end)
      if (end <= startedAt) expect(counted.map(({ step }) => step)).toContain('thank-you')
      else
        expect(
          plannedAfter.filter(({ step, cardId }) => threadSteps.includes(step) && cardId === 'card-1'),
        ).toEqual([])
    })
    fc.assert(property, limitRuns(300))
  })
})

describe('a card at its limits', () => {
  const interviews = Array.from({ length: 1000 }, (_, n) =>
    anInterview({
      id: `i${n}`,
      personIds: ['jane'],
      start: new Date(startedAt - (n + 1) * 24 * HOUR).toISOString() as IsoInstant,
    }),
  )
  const full = aWorkspace({ cards: [aCard({ people: [aPerson()], interviews })] })

  it('has fewer than fifty follow-ups with a thousand interviews', () => {
    const { followUps } = planAt(full, startedAt, zone)
    expect(followUps.length).toBeGreaterThan(0)
    expect(followUps.length).toBeLessThan(50)
  })

  it.each([
    '0001-01-01T00:00:00.000Z',
    '1970-01-01T00:00:00.000Z',
    '2999-01-01T00:00:00.000Z',
    '9999-12-31T23:59:59.000Z',
  ])('handles commands, plans and undo with a clock that is far off, at %s', (instant) => {
    const now = Date.parse(instant)
    const steps = [
      {
        type: 'record-answer',
        cardId: 'a',
        answerId: 'x',
        outcome: { kind: 'no-decision' },
        personId: null,
        channel: null,
        at: null,
        note: '',
      },
      { type: 'move-card', cardId: 'b', stage: 'offer', position: { at: 'top' } },
      { type: 'move-card', cardId: 'c', stage: 'waiting', position: { at: 'top' } },
    ]
    let workspace = startWorkspace
    for (const input of steps) {
      const command = commandSchema.parse(input)
      const after = runCommand(workspace, command, aContext(workspace, { now })).workspace
      const change = diffWorkspaces(workspace, after, { id: 'x', at: startedAtIso, label: 'x' })
      const undone = applyChange(after, change, 'undo')
      expect(planAt(undone, now, zone).followUps).toEqual(planAt(workspace, now, zone).followUps)
      workspace = after
    }
  })
})
