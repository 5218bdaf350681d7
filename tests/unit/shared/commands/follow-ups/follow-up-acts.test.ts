import { describe, expect, it } from 'vitest'
import { commandSchema } from '#shared/commands/commands'
import { toQuickActionCommand } from '#shared/commands/follow-ups/command-for-action'
import { steps } from '#shared/model/step'
import { listQuickActions } from '#shared/rules/follow-up-acts'

describe('actsFor', () => {
  it('marks as done only what is neither written nor told', () => {
    expect(steps.filter((step) => listQuickActions(step).includes('done'))).toEqual([
      'prepare',
      'own-promise',
      'offer-details',
      'offer-answer',
      'keep-applying',
    ])
  })

  it('snoozes and skips every step', () => {
    for (const step of steps)
      expect(listQuickActions(step)).toEqual(expect.arrayContaining(['snooze', 'skip']))
  })
})

describe('commandOf', () => {
  it.each([
    ['done', 'mark-sent'],
    ['snooze', 'snooze-follow-up'],
    ['skip', 'skip-follow-up'],
  ] as const)('makes a whole command of %s: %s', (act, type) => {
    const command = toQuickActionCommand(act, 'card/talk/prepare/1')
    expect(commandSchema.parse(command)).toEqual(command)
    expect(command).toMatchObject({ type, key: 'card/talk/prepare/1' })
  })
})
