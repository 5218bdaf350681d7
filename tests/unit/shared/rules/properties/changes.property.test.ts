import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Command } from '#shared/commands/commands'
import { applyChange, diffWorkspaces } from '#shared/commands/core/change'
import { runCommand } from '#shared/commands/run-command'
import type { Card } from '#shared/model/card'
import type { Interview } from '#shared/model/interview'
import type { IsoInstant } from '#shared/model/scalars'
import type { FollowUp } from '#shared/rules/follow-up'
import { planFollowUps } from '#shared/rules/plan-follow-ups'
import type { PlanInput } from '#shared/rules/plan-input'
import { toPlainDate } from '#shared/time/day'
import { getInterviewEnd, toEpoch } from '#shared/time/instant'
import { anyBoard, BASE_TIME } from '#tests/support/builders/arbitrary-board'
import { limitRuns, seed } from '#tests/support/builders/seed'
import { aWorkspace } from '#tests/support/builders/workspace'

const HOUR = 3_600_000
const stepsOfInterviewDay = ['debrief', 'thank-you', 'loop-in']
/** The steps of another card that may depend on this one, through a shared employer or person. */
const shared = [
  'application-follow-up',
  'schedule-interview',
  'check-in',
  'call-back',
  'second-check-in',
  'stay-in-touch',
  'reconnect',
  'tell-others',
  'withdraw',
]

/** A lapsed thank-you says whether a check-in replaces it, which depends on the latest conversation. */
const dropThanksReason = (followUp: FollowUp) => ({
  ...followUp,
  reason: followUp.step === 'thank-you' ? '' : followUp.reason,
})

describe(`planFollowUps after random changes, seed ${seed}`, () => {
  it('changes only the follow-ups that depend on an interview when it is moved', () => {
    const anyHours = fc.integer({ min: -200, max: 200 }).filter((hours) => hours !== 0)
    const property = fc.property(anyBoard, fc.nat(), anyHours, (board, pick, hours) => {
      const card = board.workspace.cards[pick % board.workspace.cards.length] as Card
      const interview = card.interviews[0]
      fc.pre(interview?.status === 'planned')
      const start = new Date(Date.parse(interview.start) + hours * HOUR).toISOString() as IsoInstant
      const moved = { ...interview, start }
      const interviews = card.interviews.with(0, moved)
      const cards = board.workspace.cards.map((one) => (one === card ? { ...card, interviews } : one))
      const plan = planFollowUps(board).followUps
      const next = planFollowUps({ ...board, workspace: { ...board.workspace, cards } }).followUps

      const days = [interview, moved].map((one) => toPlainDate(getInterviewEnd(one), board.zone))
      const sharesDay = (id: string) =>
        card.interviews.some(
          (one) => one.id === id && days.includes(toPlainDate(getInterviewEnd(one), board.zone)),
        )
      const toDay = (one: Interview) => toPlainDate(getInterviewEnd(one), board.zone)
      // An unsent thank-you folds into the one for a later day with the same person.
      const sharesPerson = (id: string) => {
        const event = card.interviews.find((one) => one.id === id)
        return card.interviews
          .filter((one) => event !== undefined && toDay(one) === toDay(event))
          .some(({ personIds }) => personIds.some((personId) => interview.personIds.includes(personId)))
      }
      const isDependent = ({ cardId, step, eventId, status }: FollowUp) => {
        const owner = board.workspace.cards.find((candidate) => candidate.id === cardId)
        if (owner === undefined) return true
        if (owner !== card) return shared.includes(step)
        // The recipients of other steps may depend on the latest or the first conversation.
        if (!['prepare', 'join', 'debrief', 'thank-you', 'own-promise'].includes(step)) return true
        if (step === 'thank-you' && sharesPerson(eventId)) return true
        return (
          step !== 'own-promise' && (eventId === interview.id || sharesDay(eventId) || status === 'lapsed')
        )
      }
      const others = (list: readonly FollowUp[]) =>
        list.filter((one) => !isDependent(one)).map(dropThanksReason)
      expect(others(next)).toEqual(others(plan))

      const end = getInterviewEnd(moved)
      const isAlone = !card.interviews.some((one) => one.id !== interview.id && sharesDay(one.id))
      for (const followUp of next) {
        if (followUp.cardId !== card.id || followUp.eventId !== interview.id || !isAlone) continue
        if (stepsOfInterviewDay.includes(followUp.step))
          expect([followUp.countsFrom, followUp.opensAt]).toEqual([end, end])
        if (followUp.step === 'prepare')
          expect([followUp.dueAt, followUp.lapsesAt]).toEqual([toEpoch(start), toEpoch(start)])
        if (followUp.step === 'check-in') expect(followUp.countsFrom).toBe(end)
      }
      const steps = next.filter((one) => one.eventId === interview.id && one.cardId === card.id)
      const isOpen = card.closing === null && card.stage !== 'closed'
      if (isOpen && toEpoch(start) > board.now) expect(steps.map((one) => one.step)).toContain('prepare')
      if (isOpen && end > board.now)
        expect(steps.filter((one) => !['prepare', 'join'].includes(one.step))).toEqual([])
      // An unsent thank-you folds into the one of a later interview day with the same person.
      const laterPeople = card.interviews
        .filter((one) => one.id !== interview.id && one.status === 'planned')
        .filter((one) => getInterviewEnd(one) > end && getInterviewEnd(one) <= board.now)
        .flatMap(({ personIds }) => personIds)
      const isFolded =
        interview.personIds.length > 0 && interview.personIds.every((id) => laterPeople.includes(id))
      // A note that withdraws the application, after another job was accepted, replaces the thank-you. One note may
      // withdraw several applications with the same person.
      const isWithdrawn = next.some(
        ({ step, cardId, alsoFor }) =>
          step === 'withdraw' && (cardId === card.id || alsoFor.includes(card.id)),
      )
      if (isOpen && isAlone && !isFolded && !isWithdrawn && end <= board.now && board.now - end < 24 * HOUR)
        expect(steps.map((one) => one.step)).toContain('thank-you')
    })
    fc.assert(property, limitRuns(400))
  })

  it('restores the plan when a command is undone', () => {
    const anyCommand = fc.tuple(
      fc.nat(),
      fc.constantFrom('sent', 'skip', 'snooze', 'cancel', 'close', 'delete'),
    )
    const property = fc.property(anyBoard, anyCommand, (board, [pick, kind]) => {
      const workspace = aWorkspace(board.workspace)
      const plan = (planned: PlanInput['workspace']) =>
        planFollowUps({ ...board, workspace: planned }).followUps
      const before = plan(workspace)
      const command = commandFor(kind, board, pick)
      fc.pre(command !== null)
      let ids = 0
      const { workspace: after } = runCommand(workspace, command, {
        now: BASE_TIME,
        zone: board.zone,
        holidays: board.holidays,
        newId: () => `new-${ids++}`,
        findFollowUp: (key) => before.find((followUp) => followUp.key === key) ?? null,
      })
      expect(plan(after)).not.toEqual(before)
      const at = new Date(BASE_TIME).toISOString() as IsoInstant
      const change = diffWorkspaces(workspace, after, { id: 'change', at, label: kind })
      expect(plan(applyChange(after, change, 'undo'))).toEqual(before)
    })
    fc.assert(property, limitRuns(300))
  })
})

function commandFor(kind: string, board: PlanInput, pick: number): Command | null {
  const live = planFollowUps(board).followUps.filter(
    ({ status, cardId }) => cardId !== null && ['open', 'overdue', 'scheduled', 'held'].includes(status),
  )
  const followUp = live[pick % Math.max(1, live.length)]
  if (!followUp) return null
  const { key, cardId } = followUp
  const card = board.workspace.cards.find((one) => one.id === cardId)
  if (!card) return null
  switch (kind) {
    case 'sent':
      return { type: 'mark-sent', key, kind: 'sent', at: null, channel: null, subject: '', text: '' }
    case 'skip':
      return { type: 'skip-follow-up', key }
    case 'snooze':
      // A follow-up that lapses before then cannot be snoozed.
      return followUp.lapsesAt === null ? { type: 'snooze-follow-up', key, until: '2026-06-01' } : null
    case 'cancel': {
      const interview = card.interviews.find((one) => one.id === followUp.eventId)
      return interview?.status === 'planned'
        ? {
            type: 'miss-interview',
            cardId: card.id,
            interviewId: interview.id,
            reason: 'they-called-it-off',
            at: null,
            next: null,
          }
        : null
    }
    case 'close':
      return {
        type: 'close-card',
        cardId: card.id,
        position: { at: 'top' },
        reason: 'withdrawn',
        personId: null,
        channel: null,
        feedback: '',
        reconnect: false,
      }
    default:
      return { type: 'delete-card', cardId: card.id }
  }
}
