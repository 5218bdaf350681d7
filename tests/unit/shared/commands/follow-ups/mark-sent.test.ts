import { describe, expect, it } from 'vitest'
import type { CommandInput } from '#shared/commands/commands'
import type { FollowUp } from '#shared/rules/follow-up'
import { aPerson } from '#tests/support/builders/person'
import { anOwnPromise } from '#tests/support/builders/promise'
import { aContext, at, catchAppError, now, run, theCard } from '../a-context.ts'
import { aDraft, aWorkspaceToFollowUp, checkInKey, iso, thanksKey } from './a-workspace-to-follow-up.ts'

type MarkSentInput = Extract<CommandInput, { type: 'mark-sent' }>
const sentInput = (overrides: Partial<MarkSentInput> = {}): MarkSentInput => ({
  type: 'mark-sent',
  key: thanksKey,
  kind: 'sent',
  at: null,
  channel: null,
  subject: 'Thank you',
  text: 'Hello Jane,\r\n\r\nthank you.',
  ...overrides,
})

describe('markSent', () => {
  it('stores what was sent, to whom and when', () => {
    const { workspace, label, cardId } = run(aWorkspaceToFollowUp(), sentInput())
    expect({ label, cardId }).toEqual({ label: 'Thank Jane', cardId: 'card-1' })
    expect(theCard(workspace).actions).toEqual([
      {
        id: 'new-1',
        key: thanksKey,
        step: 'thank-you',
        kind: 'sent',
        at: new Date(now).toISOString(),
        recordedAt: new Date(now).toISOString(),
        personId: 'jane',
        channel: 'email',
        until: null,
        basis: null,
        subject: 'Thank you',
        text: 'Hello Jane,\n\nthank you.',
      },
    ])
    expect(theCard(workspace).log.at(-1)?.text).toBe('Thanked Jane Okafor')
  })

  it('ends the follow-up as done', () => {
    const { workspace } = run(aWorkspaceToFollowUp(), sentInput())
    expect(aContext(workspace).findFollowUp(thanksKey)?.status).toBe('done')
  })

  it('discards the draft of that note only', () => {
    expect(theCard(run(aWorkspaceToFollowUp(), sentInput()).workspace).drafts).toEqual([aDraft(checkInKey)])
  })

  it('keeps the draft if nobody picked up, because the call has yet to be made', () => {
    const { workspace, label } = run(aWorkspaceToFollowUp(), sentInput({ kind: 'rang', channel: 'phone' }))
    expect(label).toBe('Note that nobody picked up')
    expect(theCard(workspace)).toMatchObject({
      drafts: [aDraft(thanksKey), aDraft(checkInKey)],
      actions: [{ kind: 'rang', channel: 'phone' }],
    })
    expect(theCard(workspace).log.at(-1)?.text).toBe('Called Jane Okafor, nobody picked up')
  })

  it('records a voicemail', () => {
    const { workspace } = run(aWorkspaceToFollowUp(), sentInput({ kind: 'voicemail' }))
    expect(theCard(workspace).log.at(-1)?.text).toBe('Left a voicemail for Jane Okafor')
  })

  it('records that it went to somebody else on the card', () => {
    const people = [aPerson(), aPerson({ id: 'ines', name: 'Ines Adler' })]
    const input = sentInput({ key: checkInKey, personId: 'ines' })
    const { workspace, label } = run(aWorkspaceToFollowUp({ people }), input)
    expect(label).toBe('Check in with Ines')
    expect(theCard(workspace).actions[0]).toMatchObject({ personId: 'ines' })
    expect(theCard(workspace).log.at(-1)?.text).toBe('Checked in with Ines Adler')
    expect(
      catchAppError(() => run(aWorkspaceToFollowUp({ people }), { ...input, personId: 'gone' })).code,
    ).toBe('not-found')
  })

  it('accepts a time in the past, and refuses one in the future or long ago', () => {
    const { workspace } = run(aWorkspaceToFollowUp(), sentInput({ at: iso('2026-03-03 15:45') }))
    expect(theCard(workspace).actions[0]).toMatchObject({
      at: iso('2026-03-03 15:45'),
      recordedAt: new Date(now).toISOString(),
    })
    const future = catchAppError(() =>
      run(aWorkspaceToFollowUp(), sentInput({ at: iso('2026-03-03 16:01') })),
    )
    expect(future).toMatchObject({ code: 'invalid-input', data: { field: 'at' } })
    expect(
      catchAppError(() => run(aWorkspaceToFollowUp(), sentInput({ at: '0000-01-01T00:00:00.000Z' }))),
    ).toMatchObject({
      code: 'invalid-input',
      data: { field: 'at' },
    })
  })

  it('marks a task as done, because nothing was sent', () => {
    const promise = anOwnPromise({ personId: 'jane' })
    const key = 'card-1/own-promise-1/own-promise/1'
    const { workspace, label } = run(
      aWorkspaceToFollowUp({ ownPromises: [promise] }),
      sentInput({ key, subject: '', text: '' }),
    )
    expect(label).toBe('Keep your promise to Jane')
    expect(theCard(workspace).log.at(-1)?.text).toBe('Kept your promise to Jane Okafor')
  })

  it('refuses a time before the conversation ended', () => {
    expect(() => run(aWorkspaceToFollowUp(), sentInput({ at: iso('2026-03-03 15:30') }))).not.toThrow()
    expect(
      catchAppError(() => run(aWorkspaceToFollowUp(), sentInput({ at: iso('2026-03-03 15:29') }))),
    ).toMatchObject({
      code: 'invalid-input',
      message: expect.stringContaining('before what it follows up on'),
      data: { field: 'at' },
    })
  })

  it('refuses a follow-up that is no longer planned or has ended already', () => {
    expect(
      catchAppError(() => run(aWorkspaceToFollowUp(), sentInput({ key: 'card-1/gone/thank-you/1' }))).code,
    ).toBe('not-found')
    const { workspace } = run(aWorkspaceToFollowUp(), sentInput())
    expect(catchAppError(() => run(workspace, sentInput()))).toMatchObject({ code: 'not-allowed' })
    expect(
      catchAppError(() => run(aWorkspaceToFollowUp(), sentInput(), { now: at('2026-03-06 16:00') })).code,
    ).toBe('not-allowed')
  })

  it('stores an action that belongs to no card in the workspace', () => {
    const keepApplying: FollowUp = {
      key: 'board/2026-03-10/keep-applying/1',
      step: 'keep-applying',
      alsoFor: [],
      cardId: null,
      personId: null,
      channel: null,
      opensAt: now,
      alerts: [],
      dueAt: null,
      lapsesAt: null,
      status: 'open',
      reason: '',
      sources: ['A'],
      template: null,
      otherTemplate: null,
      foldsThanks: false,
      heldBy: null,
      eventId: '2026-03-10',
      countsFrom: null,
    }
    const { workspace, cardId } = run(aWorkspaceToFollowUp(), sentInput({ key: keepApplying.key }), {
      findFollowUp: () => keepApplying,
    })
    expect(cardId).toBeNull()
    expect(workspace.actions).toMatchObject([{ key: keepApplying.key, kind: 'sent' }])
    expect(theCard(workspace)).toEqual(theCard(aWorkspaceToFollowUp()))
  })
})
