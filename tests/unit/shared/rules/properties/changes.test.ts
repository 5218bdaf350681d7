import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyChange, changeBetween } from '#shared/commands/change'
import type { Command } from '#shared/commands/commands'
import { runCommand } from '#shared/commands/run-command'
import type { Card } from '#shared/model/card'
import type { IsoInstant } from '#shared/model/scalars'
import type { PlanInput } from '#shared/rules/plan'
import { planFollowUps } from '#shared/rules/plan-follow-ups'
import { anyBoard, BASE } from '../../../../support/builders/arbitrary-board.ts'
import { PATIENCE_MS, runs, seed } from '../../../../support/builders/seed.ts'
import { aWorkspace } from '../../../../support/builders/workspace.ts'

const HOUR = 3_600_000
const ofInterview = ['prepare', 'debrief', 'thank-you', 'loop-in']

describe(`planFollowUps after random changes, seed ${seed}`, { timeout: PATIENCE_MS }, () => {
  it('moves exactly what depends on an interview when that moves', () => {
    const property = fc.property(
      anyBoard,
      fc.nat(),
      fc.integer({ min: -48, max: 48 }),
      (board, pick, hours) => {
        const card = board.workspace.cards[pick % board.workspace.cards.length] as Card
        const interview = card.interviews[0]
        fc.pre(interview !== undefined && hours !== 0)
        const start = new Date(Date.parse(interview.start) + hours * HOUR).toISOString() as IsoInstant
        const interviews = card.interviews.with(0, { ...interview, start })
        const cards = board.workspace.cards.map((one) => (one === card ? { ...card, interviews } : one))
        const plan = planFollowUps(board).followUps
        const next = planFollowUps({ ...board, workspace: { ...board.workspace, cards } }).followUps
        const employer = (one: Card) => one.company.replace('-', '').toLowerCase()
        const others = cards.filter((one) => employer(one) !== employer(card)).map((one) => one.id)
        const untouched = (list: typeof plan) =>
          list.filter(
            ({ cardId, eventId, step }) =>
              (cardId !== null && others.includes(cardId)) ||
              (cardId === card.id && step === 'own-promise') ||
              // Of one visit on its own, as its interviews share a day with no other.
              (cardId === card.id &&
                ofInterview.includes(step) &&
                card.interviews.length === 1 &&
                eventId !== interview.id),
          )
        expect(untouched(next)).toEqual(untouched(plan))
        const debrief = (list: typeof plan) =>
          list.find((one) => one.cardId === card.id && one.step === 'debrief' && one.eventId === interview.id)
        const [was, is] = [debrief(plan), debrief(next)]
        if (card.interviews.length === 1 && was && is)
          expect((is.countsFrom ?? 0) - (was.countsFrom ?? 0)).toBe(hours * HOUR)
      },
    )
    fc.assert(property, runs(300))
  })

  it('restores the plan when a command is undone', () => {
    const anyCommand = fc.tuple(
      fc.nat(),
      fc.constantFrom('sent', 'skip', 'snooze', 'cancel', 'close', 'delete'),
    )
    const property = fc.property(anyBoard, anyCommand, (board, [pick, kind]) => {
      const workspace = aWorkspace(board.workspace)
      const plan = (given: PlanInput['workspace']) => planFollowUps({ ...board, workspace: given }).followUps
      const before = plan(workspace)
      const command = commandFor(kind, board, pick)
      fc.pre(command !== null)
      let ids = 0
      const { workspace: after } = runCommand(workspace, command, {
        now: BASE,
        zone: board.zone,
        newId: () => `new-${ids++}`,
        findFollowUp: (key) => before.find((followUp) => followUp.key === key) ?? null,
      })
      expect(plan(after)).not.toEqual(before)
      const at = new Date(BASE).toISOString() as IsoInstant
      const change = changeBetween(workspace, after, { id: 'change', at, label: kind })
      expect(plan(applyChange(after, change, 'undo'))).toEqual(before)
    })
    fc.assert(property, runs(300))
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
      return { type: 'mark-sent', key, as: 'sent', at: null, channel: null, subject: '', text: '' }
    case 'skip':
      return { type: 'skip-follow-up', key }
    case 'snooze':
      // What would lapse by then cannot be put off.
      return followUp.lapsesAt === null ? { type: 'snooze-follow-up', key, until: '2026-06-01' } : null
    case 'cancel': {
      const interview = card.interviews.find((one) => one.id === followUp.eventId)
      return interview
        ? { type: 'cancel-interview', cardId: card.id, interviewId: interview.id, as: 'cancelled' }
        : null
    }
    case 'close':
      return {
        type: 'close-card',
        cardId: card.id,
        place: { at: 'top' },
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
