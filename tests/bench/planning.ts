import type { Workspace } from '#shared/model/workspace'
import { planFollowUps } from '#shared/rules/plan-follow-ups'
import type { PlanInput } from '#shared/rules/plan-input'
import { replanCards } from '#shared/rules/replan-cards'
import { toEpoch } from '#shared/time/instant'
import { type Figure, measure, median, roundFigure } from './figure.ts'
import { createManyCards } from './many-cards.ts'

const HOUR = 3_600_000
const WARM_UP_ROUNDS = 100

/**
 * Measures planning all follow-ups of 10,000 cards with three interviews each: cold; warm, an hour later with the known
 * plans; in full, with warm code and no known plan; and for one changed card.
 */
export async function planning(): Promise<Figure[]> {
  const workspace = createManyCards(10_000)
  const input: PlanInput = {
    workspace,
    zone: 'America/New_York',
    holidays: {},
    now: toEpoch('2026-06-15T14:00:00.000Z'),
  }
  const cold = await measure(() => planFollowUps(input))
  const warm: number[] = []
  // Each round is an hour later, which changes the plans of about a tenth of the cards.
  for (let round = 1; round <= 7; round++)
    warm.push(await measure(() => planFollowUps({ ...input, now: input.now + round * HOUR })))
  const full: number[] = []
  for (let round = 0; round < 8; round++)
    full.push(await measure(() => planFollowUps({ ...input, workspace: withAlertHour(workspace, round) })))
  return [
    { name: 'plan-10000-cards-cold', value: roundFigure(cold), unit: 'ms', target: 800 },
    { name: 'plan-10000-cards-warm', value: roundFigure(median(warm)), unit: 'ms', target: 150 },
    { name: 'plan-10000-cards-in-full', value: roundFigure(median(full)), unit: 'ms' },
    { name: 'replan-one-card-of-10000', value: roundFigure(await replanOne(input)), unit: 'ms', target: 1 },
  ]
}

/** Sets another alert hour in each round, so that no known plan is valid. */
function withAlertHour(workspace: Workspace, round: number): Workspace {
  const alertTime = round % 2 === 0 ? '10:00' : '11:00'
  return { ...workspace, settings: { ...workspace.settings, alertTime } }
}

/** Measures replanning one card. A running app has planned before, so the first rounds, before JIT compilation, do not count. */
async function replanOne(input: PlanInput): Promise<number> {
  const times: number[] = []
  let workspace: PlanInput['workspace'] = input.workspace
  let previous = planFollowUps(input)
  for (let round = 0; round < WARM_UP_ROUNDS + 201; round++) {
    const { next, id } = changeCard(workspace, (round * 190) % workspace.cards.length)
    workspace = next
    const start = performance.now()
    previous = replanCards({ ...input, workspace, previous, changed: new Set([id]) })
    if (round >= WARM_UP_ROUNDS) times.push(performance.now() - start)
  }
  return median(times)
}

function changeCard(
  workspace: PlanInput['workspace'],
  index: number,
): { next: PlanInput['workspace']; id: string } {
  const cards: Workspace['cards'] = [...workspace.cards]
  const card = cards[index]
  if (!card) throw new RangeError(`There is no card ${index}`)
  cards[index] = { ...card, notes: `${card.notes}.` }
  return { next: { ...workspace, cards }, id: card.id }
}
