import { beforeEach, describe, expect, it } from 'vitest'
import { ask, closeAll, openFollowUp, view } from '#renderer/app/overlay-store'
import { type Step, steps } from '#shared/model/step'
import { BOARD, followUpKey } from '#shared/rules/follow-up-key'

const keyOf = (step: Step, cardId = 'card-1') => followUpKey({ cardId, eventId: 'talk', step, round: 1 })

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

  it.each(steps)('leads somewhere for %s', (step) => {
    openFollowUp(keyOf(step, step === 'keep-applying' ? BOARD : 'card-1'))
    expect(view.getState()).not.toEqual(view.getInitialState())
  })

  it('asks what was said in the conversation that it is about', () => {
    openFollowUp(keyOf('debrief'))
    expect(view.getState().question).toEqual({
      kind: 'debrief',
      cardId: 'card-1',
      interviewId: 'talk',
      ofVisit: true,
    })
  })

  it('asks for another card to keep applying', () => {
    openFollowUp(keyOf('keep-applying', BOARD))
    expect(view.getState().question).toEqual({ kind: 'add', stage: 'applied' })
  })

  it('takes away no question that is being answered', () => {
    ask({ kind: 'settings' })
    openFollowUp(keyOf('debrief'))
    openFollowUp(keyOf('keep-applying', BOARD))
    expect(view.getState()).toMatchObject({ question: { kind: 'settings' }, cardId: 'card-1' })
  })

  it('opens nothing for what is no key', () => {
    openFollowUp('nonsense')
    expect(view.getState()).toEqual(view.getInitialState())
  })
})
