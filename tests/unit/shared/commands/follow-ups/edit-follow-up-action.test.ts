import { describe, expect, it } from 'vitest'
import type { CommandInput } from '#shared/commands/commands'
import type { FollowUpAction } from '#shared/model/follow-up-action'
import { anAction } from '#tests/support/builders/action'
import { aCard } from '#tests/support/builders/card'
import { anInterview } from '#tests/support/builders/interview'
import { isoIn } from '#tests/support/builders/local-time'
import { aWorkspace } from '#tests/support/builders/workspace'
import { at, catchAppError, listFollowUps, run, theCard, zone } from '../a-context.ts'

const iso = isoIn(zone)
const context = { now: at('2026-03-12 11:00') }
const checkIn = 'card-1/interview-1/check-in/1'

const withRings = (count: number) =>
  withActions(
    ...Array.from({ length: count }, (_, n) => anAction({ id: `action-${count - n}`, kind: 'rang' })),
  )
const withActions = (...actions: readonly FollowUpAction[]) =>
  aWorkspace({ cards: [aCard({ interviews: [anInterview()], actions: [...actions] })] })
const withBoardAction = (action: FollowUpAction) => aWorkspace({ actions: [action] })

type Changes = Extract<CommandInput, { type: 'edit-follow-up-action' }>['changes']
const edit = (workspace: ReturnType<typeof aWorkspace>, changes: Changes, cardId: string | null = 'card-1') =>
  run(workspace, { type: 'edit-follow-up-action', cardId, actionId: 'action-1', changes }, context)
const remove = (workspace: ReturnType<typeof aWorkspace>, cardId: string | null = 'card-1') =>
  run(workspace, { type: 'remove-follow-up-action', cardId, actionId: 'action-1' }, context)

describe('editFollowUpAction', () => {
  it.each(['sent', 'voicemail', 'rang', 'skipped'] as const)('corrects when it was %s', (kind) => {
    const other = anAction({ id: 'other' })
    const { workspace, label } = edit(withActions(anAction({ kind }), other), {
      at: iso('2026-03-11 09:05'),
      channel: 'phone',
    })
    expect(label).toBe('Change the entry “Check-in”')
    expect(theCard(workspace).actions).toEqual([
      anAction({ kind, at: iso('2026-03-11 09:05'), recordedAt: anAction().recordedAt, channel: 'phone' }),
      other,
    ])
    expect(theCard(workspace).log.at(-1)?.text).toBe('Corrected “Check-in” to Wednesday, 11 March at 9:05')
  })

  it('corrects an action that belongs to no card', () => {
    const { workspace, cardId } = edit(withBoardAction(anAction()), { channel: null }, null)
    expect(workspace.actions).toEqual([anAction({ channel: null })])
    expect(cardId).toBeNull()
  })

  it('refuses a time in the future or long ago, a snooze, and a removed action', () => {
    for (const when of [iso('2026-03-12 11:01'), '1990-01-01T00:00:00.000Z'] as const)
      expect(catchAppError(() => edit(withActions(anAction()), { at: when }))).toMatchObject({
        code: 'invalid-input',
        data: { field: 'at' },
      })
    expect(catchAppError(() => edit(withActions(anAction()), { at: iso('2026-03-03 15:29') }))).toMatchObject(
      {
        code: 'invalid-input',
        message: 'That’s before what it follows up on. Enter when it was done.',
        data: { field: 'at' },
      },
    )
    const snoozed = withActions(anAction({ kind: 'snoozed', until: '2026-03-16' }))
    expect(catchAppError(() => edit(snoozed, {}))).toMatchObject({
      code: 'not-allowed',
      data: { field: 'actionId' },
    })
    expect(catchAppError(() => edit(withActions(), {})).code).toBe('not-found')
    expect(catchAppError(() => edit(withActions(anAction()), {}, null)).code).toBe('not-found')
  })
})

describe('removeFollowUpAction', () => {
  it.each([
    ['sent', '“Check-in”: not sent after all'],
    ['voicemail', '“Check-in”: no voicemail left after all'],
    ['rang', '“Check-in”: not called after all'],
    ['skipped', '“Check-in”: no longer skipped'],
    ['snoozed', '“Check-in”: no longer snoozed'],
  ] as const)('removes that it was %s', (kind, line) => {
    const { workspace, label } = remove(withActions(anAction({ kind }), anAction({ id: 'other' })))
    expect(label).toBe('Remove the entry “Check-in”')
    expect(theCard(workspace).actions).toEqual([anAction({ id: 'other' })])
    expect(theCard(workspace).log.at(-1)?.text).toBe(line)
  })

  it('opens the follow-up again, or gives it the status of the action before', () => {
    const status = (workspace: ReturnType<typeof aWorkspace>) =>
      listFollowUps(workspace, context).find(({ key }) => key === checkIn)?.status
    const sent = withActions(anAction())
    expect([status(sent), status(remove(sent).workspace)]).toEqual(['done', 'open'])
    const both = withActions(anAction({ id: 'before', kind: 'skipped' }), anAction())
    expect(status(remove(both).workspace)).toBe('skipped')
  })

  it('removes an action that belongs to no card, and refuses a removed one', () => {
    expect(remove(withBoardAction(anAction()), null).workspace.actions).toEqual([])
    expect(catchAppError(() => remove(withActions())).code).toBe('not-found')
  })
})

describe('a third call that nobody answered', () => {
  const statusOf = (workspace: ReturnType<typeof aWorkspace>) =>
    listFollowUps(workspace, context).find(({ key }) => key === checkIn)?.status

  it('counts as sent, and no longer does once it is removed', () => {
    expect(statusOf(withRings(2))).toBe('open')
    expect(statusOf(withRings(3))).toBe('done')
    expect(statusOf(remove(withRings(3)).workspace)).toBe('open')
  })
})
