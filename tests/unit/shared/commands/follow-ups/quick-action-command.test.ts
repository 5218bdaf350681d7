import { describe, expect, it } from 'vitest'
import { commandSchema } from '#shared/commands/commands'
import { toQuickActionCommand } from '#shared/commands/follow-ups/quick-action-command'

describe('toQuickActionCommand', () => {
  it.each([
    ['done', 'mark-sent'],
    ['snooze', 'snooze-follow-up'],
    ['skip', 'skip-follow-up'],
  ] as const)('returns a complete command for %s: %s', (action, type) => {
    const command = toQuickActionCommand(action, 'card/talk/prepare/1')
    expect(commandSchema.parse(command)).toEqual(command)
    expect(command).toMatchObject({ type, key: 'card/talk/prepare/1' })
  })
  it('closes the card without an answer to let it go', () => {
    const command = toQuickActionCommand('let-go', 'card/talk/second-check-in/1')
    expect(commandSchema.parse(command)).toEqual(command)
    expect(command).toEqual({ type: 'close-cards', cardIds: ['card'], reason: 'no-answer' })
  })
})
