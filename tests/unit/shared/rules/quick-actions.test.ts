import { describe, expect, it } from 'vitest'
import { steps } from '#shared/model/step'
import { listQuickActions } from '#shared/rules/quick-actions'

describe('listQuickActions', () => {
  it('marks as done only what is neither written at the note desk nor noted in the slip', () => {
    expect(steps.filter((step) => listQuickActions(step).includes('done'))).toEqual([
      'prepare',
      'join',
      'own-promise',
      'offer-details',
      'offer-answer',
      'keep-applying',
    ])
  })

  it('gives up on an application from the second check-in on', () => {
    expect(steps.filter((step) => listQuickActions(step).includes('let-go'))).toEqual([
      'second-check-in',
      'stay-in-touch',
    ])
  })

  it('snoozes and skips every step', () => {
    for (const step of steps)
      expect(listQuickActions(step)).toEqual(expect.arrayContaining(['snooze', 'skip']))
  })
})
