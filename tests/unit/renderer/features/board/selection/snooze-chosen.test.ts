import { afterEach, describe, expect, it } from 'vitest'
import { listSnoozeChoices } from '#renderer/features/board/selection/snooze-chosen'
import { createBoardState } from '#renderer/state/board-state'
import { board } from '#renderer/state/stores'
import { anAgenda } from '#tests/support/builders/agenda'
import { aSnapshot } from '../../../state/board-fixtures.ts'

afterEach(() => board.setState({ board: null }))

describe('listSnoozeChoices', () => {
  it('offers tomorrow, and the day on which the next week begins for the user', () => {
    const snapshot = aSnapshot({ today: '2026-03-10', agenda: { ...anAgenda(), nextWeek: '2026-03-16' } })
    board.setState({ board: createBoardState(snapshot, null) })
    expect(listSnoozeChoices().map(({ id, until }) => [id, until])).toEqual([
      ['tomorrow', '2026-03-11'],
      ['next-week', '2026-03-16'],
    ])
  })

  it('offers nothing before the board is loaded', () => {
    expect(listSnoozeChoices()).toEqual([])
  })
})
