import { beforeEach, describe, expect, it } from 'vitest'
import { BOARD, followUpKey } from '#shared/rules/follow-up-key'
import { closeAll, openFollowUp, view } from '../../../../renderer/app/view.ts'

const keyOf = (step: 'check-in' | 'prepare' | 'keep-applying', cardId = 'card-1') =>
  followUpKey({ cardId, eventId: 'talk', step, round: 1 })

describe('openFollowUp', () => {
  beforeEach(closeAll)

  it('opens the note desk where there is something to write', () => {
    openFollowUp(keyOf('check-in'))
    expect(view.getState()).toMatchObject({ noteKey: keyOf('check-in'), cardId: null })
  })

  it('opens the card where there is not', () => {
    openFollowUp(keyOf('prepare'))
    expect(view.getState()).toMatchObject({ noteKey: null, cardId: 'card-1' })
  })

  it('opens nothing for what belongs to no card', () => {
    openFollowUp(keyOf('keep-applying', BOARD))
    openFollowUp('nonsense')
    expect(view.getState()).toEqual(view.getInitialState())
  })
})
