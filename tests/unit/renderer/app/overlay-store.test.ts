import { beforeEach, describe, expect, it } from 'vitest'
import { askReply, closeOverlays, openDialog, openFollowUp, overlayStore } from '#renderer/app/overlay-store'
import { type Step, steps } from '#shared/model/step'
import { BOARD_ID, toFollowUpKey } from '#shared/rules/follow-up-key'

const keyFor = (step: Step, cardId = 'card-1') => toFollowUpKey({ cardId, eventId: 'talk', step, round: 1 })

describe('openFollowUp', () => {
  beforeEach(closeOverlays)

  it('opens the note desk for a step with a note to write', () => {
    openFollowUp(keyFor('check-in'))
    expect(overlayStore.getState()).toMatchObject({ noteKey: keyFor('check-in'), cardId: null })
  })

  it('opens the card for a step without a note', () => {
    openFollowUp(keyFor('prepare'))
    expect(overlayStore.getState()).toMatchObject({ noteKey: null, cardId: 'card-1' })
  })

  it.each(steps)('opens an overlay for %s', (step) => {
    openFollowUp(keyFor(step, step === 'keep-applying' ? BOARD_ID : 'card-1'))
    expect(overlayStore.getState()).not.toEqual(overlayStore.getInitialState())
  })

  it('opens the debrief of the interview that the follow-up is about', () => {
    openFollowUp(keyFor('debrief'))
    expect(overlayStore.getState().dialog).toEqual({
      kind: 'debrief',
      cardId: 'card-1',
      interviewId: 'talk',
      isWholeDay: true,
    })
  })

  it('opens the dialog for a new card for keep-applying', () => {
    openFollowUp(keyFor('keep-applying', BOARD_ID))
    expect(overlayStore.getState().dialog).toEqual({ kind: 'add', stage: 'applied' })
  })

  it('keeps a dialog that is already open', () => {
    openDialog({ kind: 'settings' })
    openFollowUp(keyFor('debrief'))
    openFollowUp(keyFor('keep-applying', BOARD_ID))
    expect(overlayStore.getState()).toMatchObject({ dialog: { kind: 'settings' }, cardId: 'card-1' })
  })

  it('opens nothing for a string that is not a follow-up key', () => {
    openFollowUp('nonsense')
    expect(overlayStore.getState()).toEqual(overlayStore.getInitialState())
  })
})

describe('askReply', () => {
  it('asks over whatever is open', () => {
    askReply('card-1')
    expect(overlayStore.getState().dialog).toEqual({ kind: 'reply', cardId: 'card-1' })
  })

  it('keeps a dialog that is already open, and opens the card below it', () => {
    openDialog({ kind: 'settings' })
    askReply('card-1')
    expect(overlayStore.getState()).toMatchObject({ dialog: { kind: 'settings' }, cardId: 'card-1' })
  })
})
