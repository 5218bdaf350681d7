import fc from 'fast-check'
import { anyBoard } from '#tests/support/builders/arbitrary-board'
import { anyMoves, playMoves } from '#tests/support/builders/play-moves'
import { findAwayAlerts } from '#tests/support/histories/find-away-alerts'
import { findCrowding, hurry } from '#tests/support/histories/find-crowding'
import { findSilence } from '#tests/support/histories/find-silence'
import type { Figure } from '../figure.ts'
import { type Amount, countFaults } from './report.ts'

/** Plans random boards while their users do random things, then through a year in which nothing is done. */
export async function histories(amount: Amount): Promise<Figure[]> {
  const all = fc.sample(fc.tuple(anyBoard, anyMoves), { seed: amount.seed, numRuns: amount.scale(10_000) })
  const failed = { crowding: 0, away: 0, silence: 0 }
  for (const [board, moves] of all) {
    const turns = playMoves(board, moves)
    const last = turns.at(-1)
    const faults = {
      crowding: findCrowding(playMoves(board, hurry(moves))),
      away: turns.flatMap(findAwayAlerts),
      silence: last ? findSilence(last.input, last.plan) : [],
    }
    for (const kind of Object.keys(failed) as (keyof typeof failed)[]) {
      if (faults[kind].length === 0) continue
      failed[kind] += 1
      process.stderr.write(`${faults[kind].join('; ')}: ${JSON.stringify([board, moves])}\n`)
    }
  }
  return [
    countFaults('histories-with-messages-too-close', failed.crowding, all.length),
    countFaults('histories-with-an-alert-on-an-away-day', failed.away, all.length),
    countFaults('histories-with-a-forgotten-card', failed.silence, all.length),
  ]
}
