import { describe, expect, it } from 'vitest'
import { anInterview } from '#tests/support/builders/interview'
import { aContext, at, catchAppError, run, theCard } from '../a-context.ts'
import { aDraft, aWorkspaceToFollowUp, checkInKey, iso, thanksKey } from './a-workspace-to-follow-up.ts'

describe('snoozeFollowUp', () => {
  const snoozeInput = (
    until: '2026-03-05' | '2026-03-03' | '2026-03-06' | '9999-12-31' | null,
    key = thanksKey,
  ) => ({
    type: 'snooze-follow-up' as const,
    key,
    until,
  })

  it('moves the alerts to a day, and keeps the draft', () => {
    const { workspace, label } = run(aWorkspaceToFollowUp(), snoozeInput('2026-03-05'))
    expect(label).toBe('Snooze “Thank-you”')
    expect(theCard(workspace)).toMatchObject({
      actions: [{ kind: 'snoozed', until: '2026-03-05', basis: expect.stringContaining('end') }],
      drafts: [aDraft(thanksKey), aDraft(checkInKey)],
    })
    expect(theCard(workspace).log.at(-1)?.text).toBe('Snoozed “Thank-you” until Thursday, 5 March')
    expect(aContext(workspace).findFollowUp(thanksKey)).toMatchObject({
      status: 'snoozed',
      alerts: [{ at: at('2026-03-05 09:00') }],
    })
  })

  it('snoozes until tomorrow by default', () => {
    expect(theCard(run(aWorkspaceToFollowUp(), snoozeInput(null)).workspace).actions[0]?.until).toBe(
      '2026-03-04',
    )
    const late = { now: at('2026-03-03 23:30'), zone: 'Asia/Kolkata' }
    expect(theCard(run(aWorkspaceToFollowUp(), snoozeInput(null), late).workspace).actions[0]?.until).toBe(
      '2026-03-05',
    )
  })

  it('refuses today, and a day ten years away', () => {
    expect(catchAppError(() => run(aWorkspaceToFollowUp(), snoozeInput('2026-03-03'))).message).toBe(
      'Snooze until tomorrow or a later day.',
    )
    expect(catchAppError(() => run(aWorkspaceToFollowUp(), snoozeInput('9999-12-31'))).message).toContain(
      'more than ten years away',
    )
  })

  it('refuses a day after the lapse', () => {
    // The thank-you lapses on Friday 6 March at 15:30; its alert that day would come at 9:00.
    expect(() => run(aWorkspaceToFollowUp(), snoozeInput('2026-03-06'))).not.toThrow()
    const saturday = { ...snoozeInput(null), until: '2026-03-07' as const }
    expect(catchAppError(() => run(aWorkspaceToFollowUp(), saturday))).toMatchObject({
      code: 'not-allowed',
      data: { field: 'until' },
    })
    expect(() => run(aWorkspaceToFollowUp(), { ...saturday, key: checkInKey })).not.toThrow()
  })

  it('refuses a day that a weekend or a holiday moves past the lapse', () => {
    // Thursday 15:30 to Friday 16:00: the thank-you lapses on Sunday, and Saturday's alert would come on Monday.
    const interviews = [anInterview({ personIds: ['jane'], start: iso('2026-03-05 15:00') })]
    const onFriday = { now: at('2026-03-06 16:00') }
    expect(
      catchAppError(() => run(aWorkspaceToFollowUp({ interviews }), snoozeInput(null), onFriday)),
    ).toMatchObject({
      code: 'not-allowed',
      message:
        'The next reminder would come on Monday, when it’s too late for this. Choose an earlier day, or do it now.',
      data: { field: 'until' },
    })
    const holidays = { US: ['2026-03-05', '2026-03-06'] as const }
    const thursday = snoozeInput('2026-03-05')
    expect(() => run(aWorkspaceToFollowUp({ country: 'US' }), thursday)).not.toThrow()
    expect(
      catchAppError(() => run(aWorkspaceToFollowUp({ country: 'US' }), thursday, { holidays })).code,
    ).toBe('not-allowed')
  })

  const toMoment = (wall: string, key = thanksKey) => ({
    ...snoozeInput(null, key),
    untilAt: iso(wall),
  })

  it('replaces the alerts by one at a chosen moment, and leaves the due time', () => {
    const before = aContext(aWorkspaceToFollowUp()).findFollowUp(thanksKey)
    const { workspace } = run(aWorkspaceToFollowUp(), toMoment('2026-03-03 18:00'))
    expect(theCard(workspace).actions[0]).toMatchObject({ until: null, untilAt: iso('2026-03-03 18:00') })
    expect(theCard(workspace).log.at(-1)?.text).toBe('Snoozed “Thank-you” until 18:00')
    const snoozed = aContext(workspace).findFollowUp(thanksKey)
    expect(snoozed).toMatchObject({ status: 'snoozed', dueAt: before?.dueAt })
    expect(snoozed?.alerts.map((alert) => alert.at)).toEqual([at('2026-03-03 18:00')])
    const evening = aContext(workspace, { now: at('2026-03-03 18:00') }).findFollowUp(thanksKey)
    expect(evening?.status).toBe('open')
  })

  it('moves a moment in quiet hours to their end', () => {
    const { workspace } = run(aWorkspaceToFollowUp(), toMoment('2026-03-03 22:15'))
    const snoozed = aContext(workspace).findFollowUp(thanksKey)
    expect(snoozed?.alerts.map((alert) => alert.at)).toEqual([at('2026-03-04 08:00')])
  })

  it('is cancelled by a changed fact', () => {
    const { workspace } = run(aWorkspaceToFollowUp(), toMoment('2026-03-03 18:00'))
    const [card] = workspace.cards
    const interviews = card?.interviews.map((one) => ({ ...one, durationMinutes: 45 })) ?? []
    const moved = { ...workspace, cards: workspace.cards.map((one) => ({ ...one, interviews })) }
    const followUp = aContext(moved).findFollowUp(thanksKey)
    expect(followUp?.status).not.toBe('snoozed')
    expect(followUp?.alerts[0]?.at).not.toBe(at('2026-03-03 18:00'))
  })

  it('refuses a moment that has passed, one after the lapse, one on an away day, and a day besides', () => {
    const refuse = (input: Parameters<typeof run>[1], workspace = aWorkspaceToFollowUp()) =>
      catchAppError(() => run(workspace, input))
    expect(refuse(toMoment('2026-03-03 09:00')).message).toBe('That moment has passed. Choose a later one.')
    // The thank-you lapses on Friday 6 March at 15:30.
    expect(refuse(toMoment('2026-03-06 15:30')).message).toBe(
      'The next reminder would come on Friday at 15:30, when it’s too late for this. Choose an earlier time, or do it now.',
    )
    expect(() => run(aWorkspaceToFollowUp(), toMoment('2026-03-06 15:29'))).not.toThrow()
    expect(refuse({ ...toMoment('2026-03-03 18:00'), until: '2026-03-05' }).message).toBe(
      'Choose a day or a moment, not both.',
    )
    const away = { ...aWorkspaceToFollowUp() }
    const settings = { ...away.settings, away: [{ from: '2026-03-03', until: '2026-03-04' }] as const }
    expect(
      refuse(toMoment('2026-03-04 12:00'), { ...away, settings: { ...settings, away: [...settings.away] } })
        .message,
    ).toContain('You’re away tomorrow')
  })
})
