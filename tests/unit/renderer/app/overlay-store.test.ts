import { beforeEach, describe, expect, it } from 'vitest'
import { ask, closeAll, openFollowUp, view } from '#renderer/app/overlay-store'
import { type Step, steps } from '#shared/model/step'
import { BOARD, followUpKey } from '#shared/rules/follow-up-key'

const keyFor = (step: Step, cardId = 'card-1') => followUpKey({ cardId, eventId: 'talk', step, round: 1 })

describe('openFollowUp', () => {
  beforeEach(closeAll)

  it('opens the note desk for a step with a note to write', () => {
    openFollowUp(keyFor('check-in'))
    expect(view.getState()).toMatchObject({ noteKey: keyFor('check-in'), cardId: null })
  })

  it('opens the card for a step without a note', () => {
    openFollowUp(keyFor('prepare'))
    expect(view.getState()).toMatchObject({ noteKey: null, cardId: 'card-1' })
  })

  it.each(steps)('opens an overlay for %s', (step) => {
    openFollowUp(keyFor(step, step === 'keep-applying' ? BOARD : 'card-1'))
    expect(view.getState()).not.toEqual(view.getInitialState())
  })

  it('opens the debrief of the interview that the follow-up is about', () => {
    openFollowUp(keyFor('debrief'))
    expect(view.getState().dialog).toEqual({
      kind: 'debrief',
      cardId: 'card-1',
      interviewId: 'talk',
      ofVisit: true,
    })
  })

  it('opens the dialog for a new card for keep-applying', () => {
    openFollowUp(keyFor('keep-applying', BOARD))
    expect(view.getState().dialog).toEqual({ kind: 'add', stage: 'applied' })
  })

  it('keeps a dialog that is already open', () => {
    ask({ kind: 'settings' })
    openFollowUp(keyFor('debrief'))
    openFollowUp(keyFor('keep-applying', BOARD))
    expect(view.getState()).toMatchObject({ dialog: { kind: 'settings' }, cardId: 'card-1' })
  })

  it('opens nothing for a string that is not a follow-up key', () => {
    openFollowUp('nonsense')
    expect(view.getState()).toEqual(view.getInitialState())
  })
})
