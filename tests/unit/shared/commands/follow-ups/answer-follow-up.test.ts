import { describe, expect, it } from 'vitest'
import type { CommandInput } from '#shared/commands/commands'
import type { Card } from '#shared/model/card'
import type { FollowUp } from '#shared/rules/follow-up'
import { aCard } from '#tests/support/builders/card'
import { anInterview } from '#tests/support/builders/interview'
import { aPerson } from '#tests/support/builders/person'
import { anOwnPromise } from '#tests/support/builders/promise'
import { aWorkspace } from '#tests/support/builders/workspace'
import { aContext, at, catchAppError, now, run, theCard } from '../a-context.ts'

const thanksKey = 'card-1/interview-1/thank-you/1/jane'
const checkInKey = 'card-1/interview-1/check-in/1'
const iso = (wall: string) => new Date(at(wall)).toISOString() as `${string}Z`

const draft = (key: string) => ({ key, subject: 'Mine', body: 'Begun', savedAt: iso('2026-03-03 15:50') })
const spoken = (overrides: Partial<Card> = {}) =>
  aWorkspace({
    cards: [
      aCard({
        stage: 'waiting',
        people: [aPerson()],
        interviews: [anInterview({ personIds: ['jane'] })],
        drafts: [draft(thanksKey), draft(checkInKey)],
        ...overrides,
      }),
    ],
  })

type Sent = Extract<CommandInput, { type: 'mark-sent' }>
const sent = (overrides: Partial<Sent> = {}): Sent => ({
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
  it('keeps what was sent, to whom and when', () => {
    const { workspace, label, cardId } = run(spoken(), sent())
    expect({ label, cardId }).toEqual({ label: 'Mark “Thank-you” as sent', cardId: 'card-1' })
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
    expect(theCard(workspace).log.at(-1)?.text).toBe('Thank-you sent to Jane Okafor')
  })

  it('ends the follow-up: the plan calls it done', () => {
    const { workspace } = run(spoken(), sent())
    expect(aContext(workspace).findFollowUp(thanksKey)?.status).toBe('done')
  })

  it('puts away the draft of that note only', () => {
    expect(theCard(run(spoken(), sent()).workspace).drafts).toEqual([draft(checkInKey)])
  })

  it('keeps the draft where nobody picked up: the call is still to be made', () => {
    const { workspace, label } = run(spoken(), sent({ kind: 'rang', channel: 'phone' }))
    expect(label).toBe('Mark “Thank-you” as tried')
    expect(theCard(workspace)).toMatchObject({
      drafts: [draft(thanksKey), draft(checkInKey)],
      actions: [{ kind: 'rang', channel: 'phone' }],
    })
    expect(theCard(workspace).log.at(-1)?.text).toBe('Thank-you: rang, nobody picked up')
  })

  it('writes a voicemail down', () => {
    const { workspace } = run(spoken(), sent({ kind: 'voicemail' }))
    expect(theCard(workspace).log.at(-1)?.text).toBe('Thank-you: left a voicemail for Jane Okafor')
  })

  it('takes a time in the past, and refuses one to come or long ago', () => {
    const { workspace } = run(spoken(), sent({ at: iso('2026-03-03 15:45') }))
    expect(theCard(workspace).actions[0]).toMatchObject({
      at: iso('2026-03-03 15:45'),
      recordedAt: new Date(now).toISOString(),
    })
    const toCome = catchAppError(() => run(spoken(), sent({ at: iso('2026-03-03 16:01') })))
    expect(toCome).toMatchObject({ code: 'invalid-input', data: { field: 'at' } })
    expect(catchAppError(() => run(spoken(), sent({ at: '0000-01-01T00:00:00.000Z' })))).toMatchObject({
      code: 'invalid-input',
      data: { field: 'at' },
    })
  })

  it('says of a task that it is done, for nothing was sent', () => {
    const promise = anOwnPromise({ personId: 'jane' })
    const key = 'card-1/own-promise-1/own-promise/1'
    const { workspace, label } = run(spoken({ ownPromises: [promise] }), sent({ key, subject: '', text: '' }))
    expect(label).toBe('Mark “Your promise” as done')
    expect(theCard(workspace).log.at(-1)?.text).toBe('Your promise done')
  })

  it('refuses a time before the conversation ended', () => {
    expect(() => run(spoken(), sent({ at: iso('2026-03-03 15:30') }))).not.toThrow()
    expect(catchAppError(() => run(spoken(), sent({ at: iso('2026-03-03 15:29') })))).toMatchObject({
      code: 'invalid-input',
      message: expect.stringContaining('before what it follows up on'),
      data: { field: 'at' },
    })
  })

  it('refuses what the rules no longer call for, and what is closed already', () => {
    expect(catchAppError(() => run(spoken(), sent({ key: 'card-1/gone/thank-you/1' }))).code).toBe(
      'not-found',
    )
    const { workspace } = run(spoken(), sent())
    expect(catchAppError(() => run(workspace, sent()))).toMatchObject({ code: 'not-allowed' })
    expect(catchAppError(() => run(spoken(), sent(), { now: at('2026-03-06 16:00') })).code).toBe(
      'not-allowed',
    )
  })

  it('keeps with the workspace what belongs to no card', () => {
    const keepApplying: FollowUp = {
      key: 'board/2026-03-10/keep-applying/1',
      step: 'keep-applying',
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
      foldsThanks: false,
      heldBy: null,
      eventId: '2026-03-10',
      countsFrom: null,
    }
    const { workspace, cardId } = run(spoken(), sent({ key: keepApplying.key }), {
      findFollowUp: () => keepApplying,
    })
    expect(cardId).toBeNull()
    expect(workspace.actions).toMatchObject([{ key: keepApplying.key, kind: 'sent' }])
    expect(theCard(workspace)).toEqual(theCard(spoken()))
  })
})

describe('skipFollowUp', () => {
  it('ends a follow-up without doing it', () => {
    const { workspace, label } = run(spoken(), { type: 'skip-follow-up', key: thanksKey })
    expect(label).toBe('Skip “Thank-you”')
    expect(theCard(workspace)).toMatchObject({
      actions: [{ kind: 'skipped', text: '' }],
      drafts: [draft(checkInKey)],
    })
    expect(theCard(workspace).log.at(-1)?.text).toBe('Thank-you skipped')
    expect(aContext(workspace).findFollowUp(thanksKey)?.status).toBe('skipped')
  })
})

describe('snoozeFollowUp', () => {
  const snoozing = (
    until: '2026-03-05' | '2026-03-03' | '2026-03-06' | '9999-12-31' | null,
    key = thanksKey,
  ) => ({
    type: 'snooze-follow-up' as const,
    key,
    until,
  })

  it('puts the alerts off to a day, and keeps the draft', () => {
    const { workspace, label } = run(spoken(), snoozing('2026-03-05'))
    expect(label).toBe('Snooze “Thank-you”')
    expect(theCard(workspace)).toMatchObject({
      actions: [{ kind: 'snoozed', until: '2026-03-05', basis: expect.stringContaining('end') }],
      drafts: [draft(thanksKey), draft(checkInKey)],
    })
    expect(theCard(workspace).log.at(-1)?.text).toBe('Thank-you put off until Thursday, 5 March')
    expect(aContext(workspace).findFollowUp(thanksKey)).toMatchObject({
      status: 'snoozed',
      alerts: [{ at: at('2026-03-05 09:00') }],
    })
  })

  it('is until tomorrow unless said', () => {
    expect(theCard(run(spoken(), snoozing(null)).workspace).actions[0]?.until).toBe('2026-03-04')
    const late = { now: at('2026-03-03 23:30'), zone: 'Asia/Kolkata' }
    expect(theCard(run(spoken(), snoozing(null), late).workspace).actions[0]?.until).toBe('2026-03-05')
  })

  it('refuses today, and a day ten years away', () => {
    expect(catchAppError(() => run(spoken(), snoozing('2026-03-03'))).message).toBe(
      'Snooze until tomorrow or a later day.',
    )
    expect(catchAppError(() => run(spoken(), snoozing('9999-12-31'))).message).toContain(
      'more than ten years away',
    )
  })

  it('refuses a day on which it would be too late', () => {
    // The thank-you lapses on Friday 6 March at 15:30; its alert that day would come at 9:00.
    expect(() => run(spoken(), snoozing('2026-03-06'))).not.toThrow()
    const saturday = { ...snoozing(null), until: '2026-03-07' as const }
    expect(catchAppError(() => run(spoken(), saturday))).toMatchObject({
      code: 'not-allowed',
      data: { field: 'until' },
    })
    expect(() => run(spoken(), { ...saturday, key: checkInKey })).not.toThrow()
  })

  it('refuses a day that moves past the lapse: the working day after a weekend or a holiday', () => {
    // Thursday 15:30 to Friday 16:00: the thank-you lapses on Sunday, and Saturday's alert would come on Monday.
    const interviews = [anInterview({ personIds: ['jane'], start: iso('2026-03-05 15:00') })]
    const onFriday = { now: at('2026-03-06 16:00') }
    expect(catchAppError(() => run(spoken({ interviews }), snoozing(null), onFriday))).toMatchObject({
      code: 'not-allowed',
      message:
        'The next reminder would come on Monday, 9 March, when it is too late for this. Choose an earlier day, or do it now.',
      data: { field: 'until' },
    })
    const holidays = { US: ['2026-03-05', '2026-03-06'] as const }
    const thursday = snoozing('2026-03-05')
    expect(() => run(spoken({ country: 'US' }), thursday)).not.toThrow()
    expect(catchAppError(() => run(spoken({ country: 'US' }), thursday, { holidays })).code).toBe(
      'not-allowed',
    )
  })
})
