import fc from 'fast-check'
import type { Card } from '#shared/model/card'
import type { FollowUpAction } from '#shared/model/follow-up-action'
import type { EpochMs, IsoInstant, PlainDate } from '#shared/model/scalars'
import type { FollowUp } from '#shared/rules/follow-up'
import type { Plan } from '#shared/rules/plan'
import { planFollowUps } from '#shared/rules/plan-follow-ups'
import type { PlanInput } from '#shared/rules/plan-input'
import { replanCards } from '#shared/rules/replan-cards'
import { anAction } from './action.ts'
import { anAnswer } from './answer.ts'

const HOUR = 3_600_000

/** One thing a user does, some hours after the previous one. */
export interface Move {
  readonly hours: number
  /** Picks one of the follow-ups that are open then. */
  readonly pick: number
  readonly kind: FollowUpAction['kind'] | 'courtesy' | 'no-decision'
}

/** Anything a user can do about a follow-up. */
export const anyMove: fc.Arbitrary<Move> = fc.record({
  hours: fc.integer({ min: 1, max: 90 }),
  pick: fc.nat(),
  kind: fc.constantFrom(
    'sent',
    'sent',
    'sent',
    'voicemail',
    'rang',
    'skipped',
    'snoozed',
    'courtesy',
    'no-decision',
  ),
})

/** Anything a user can do over some weeks. */
export const anyMoves: fc.Arbitrary<readonly Move[]> = fc.array(anyMove, { minLength: 1, maxLength: 25 })

/** A moment of play: the plan, and what the user did about which follow-up. */
export interface GameStep {
  readonly input: PlanInput
  readonly plan: Plan
  readonly action: { readonly followUp: FollowUp; readonly kind: Move['kind'] } | null
}

/** Plays moves on a board; each one acts on a follow-up that is open by then. */
export function playMoves(start: PlanInput, moves: readonly Move[]): readonly GameStep[] {
  let input = start
  let plan = planFollowUps(start)
  const steps: GameStep[] = [{ input, plan, action: null }]
  moves.forEach((move, index) => {
    const now = input.now + move.hours * HOUR
    input = { ...input, now }
    plan = replanCards({ ...input, previous: plan, changed: new Set() })
    const followUp = pickOpen(plan, move)
    if (!followUp) return
    const cards = input.workspace.cards.map((card) =>
      card.id === followUp.cardId ? applyMove(card, { followUp, move, now, id: `m${index}` }) : card,
    )
    input = { ...input, workspace: { ...input.workspace, cards } }
    plan = replanCards({ ...input, previous: plan, changed: new Set([followUp.cardId ?? '']) })
    steps.push({ input, plan, action: { followUp, kind: move.kind } })
  })
  return steps
}

/** Picks the follow-up that a move acts on, from those open on a card. */
export function pickOpen({ followUps }: Plan, { pick }: Pick<Move, 'pick'>): FollowUp | undefined {
  const open = followUps.filter(
    ({ status, cardId }) => cardId !== null && (status === 'open' || status === 'overdue'),
  )
  return open[pick % Math.max(1, open.length)]
}

/** Returns the card of a follow-up after a move. */
export function applyMove(
  card: Card,
  { followUp, move, now, id }: { followUp: FollowUp; move: Move; now: EpochMs; id: string },
): Card {
  const at = new Date(now).toISOString() as IsoInstant
  if (move.kind === 'courtesy' || move.kind === 'no-decision')
    return { ...card, answers: [...card.answers, anAnswer({ id, outcome: { kind: move.kind }, at })] }
  const until = new Date(now + 5 * 24 * HOUR).toISOString().slice(0, 10) as PlainDate
  const action = anAction({
    id,
    at,
    key: followUp.key,
    step: followUp.step,
    kind: move.kind,
    personId: followUp.personId,
    channel: followUp.channel,
    until: move.kind === 'snoozed' ? until : null,
    basis: move.kind === 'snoozed' ? (followUp.alerts[0]?.basis ?? null) : null,
  })
  return { ...card, actions: [...card.actions, action] }
}
