import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyBoard } from '#tests/support/builders/arbitrary-board'
import { anyMoves, playMoves } from '#tests/support/builders/play-moves'
import { limitRuns, seed } from '#tests/support/builders/seed'
import { findAwayAlerts } from '#tests/support/histories/find-away-alerts'
import { findCrowding, hurry } from '#tests/support/histories/find-crowding'
import { findSilence } from '#tests/support/histories/find-silence'

describe(`planFollowUps over random histories, seed ${seed}`, () => {
  it('asks no employer and no person twice within three days, but for what is never held', () => {
    const property = fc.property(anyBoard, anyMoves, (board, moves) => {
      expect(findCrowding(playMoves(board, hurry(moves)))).toEqual([])
    })
    fc.assert(property, limitRuns(400))
  })

  it('plans no alert on an away day, but for what cannot wait', () => {
    const property = fc.property(anyBoard, anyMoves, (board, moves) => {
      expect(playMoves(board, moves).flatMap(findAwayAlerts)).toEqual([])
    })
    fc.assert(property, limitRuns(400))
  })

  it('forgets no open card for 45 days', () => {
    const property = fc.property(anyBoard, anyMoves, (board, moves) => {
      const last = playMoves(board, moves).at(-1)
      expect(last && findSilence(last.input, last.plan)).toEqual([])
    })
    fc.assert(property, limitRuns(60))
  })
})
