import { describe, expect, it } from 'vitest'
import type { CommandInput } from '#shared/commands/commands'
import { aCard } from '#tests/support/builders/card'
import { aWorkspace, someSettings } from '#tests/support/builders/workspace'
import { catchAppError, inputErrorMessage, run } from '../a-context.ts'

type SettingsChange = Extract<CommandInput, { type: 'edit-settings' }>['changes']

const workspace = aWorkspace({ cards: [aCard()] })
const editInput = (changes: SettingsChange) => ({ type: 'edit-settings' as const, changes })
const edit = (changes: SettingsChange) => run(workspace, editInput(changes)).workspace.settings

describe('editSettings', () => {
  it('changes the given settings and keeps the rest', () => {
    const {
      workspace: next,
      label,
      cardId,
    } = run(workspace, editInput({ yourName: ' Robin\nHale ', discreet: true }))
    expect(next.settings).toEqual(someSettings({ yourName: 'Robin Hale', discreet: true }))
    expect(next.cards).toEqual(workspace.cards)
    expect({ label, cardId }).toEqual({ label: 'Change settings', cardId: null })
  })

  it.each([
    [{ alertTime: '08:00' }],
    [{ quietFrom: '20:00', quietUntil: '08:00' }],
    [{ quietFrom: '18:01', quietUntil: '06:00' }],
    [{ quietFrom: '00:00', quietUntil: '00:00' }],
    [{ quietFrom: '01:00', quietUntil: '05:00', alertTime: '00:30' }],
  ] as const)('accepts quiet hours that leave room for alerts: %o', (changes) => {
    expect(edit(changes)).toMatchObject(changes)
  })

  it.each([
    [{ quietFrom: '19:59', quietUntil: '08:00' }, 'quietUntil', 'twelve hours at most'],
    [{ alertTime: '21:00' }, 'alertTime', 'Your alert time, 21:00, is in your quiet hours.'],
    [{ alertTime: '07:59' }, 'alertTime', 'is in your quiet hours'],
    [{ quietFrom: '18:00', quietUntil: '06:00' }, 'quietFrom', 'Keep 18:00 out of quiet hours'],
    [
      { quietFrom: '12:00', quietUntil: '20:00', alertTime: '09:00' },
      'quietFrom',
      'Keep 18:00 out of quiet hours',
    ],
  ] as const)('refuses quiet hours that would block alerts: %o', (changes, field, message) => {
    const error = catchAppError(() => run(workspace, editInput(changes)))
    expect(error).toMatchObject({ code: 'invalid-input', data: { field } })
    expect(error.message).toContain(message)
  })

  it('keeps the lines of a signature', () => {
    expect(edit({ signature: '+1 555 0188\r\nexample.com/robin' })).toMatchObject({
      signature: '+1 555 0188\nexample.com/robin',
    })
    const other = { ...editInput({ signature: 'a' }), seen: { signature: 'b' } }
    expect(catchAppError(() => run(workspace, other)).code).toBe('changed-meanwhile')
  })

  it('stores how dates and times are written, and removes it again', () => {
    const chosen = { dateFormat: 'month-day-year', timeFormat: '12-hour', firstWeekday: 'sunday' } as const
    const { workspace: next } = run(workspace, editInput(chosen))
    expect(next.settings).toEqual(someSettings(chosen))
    const { workspace: reset } = run(
      next,
      editInput({ dateFormat: null, timeFormat: null, firstWeekday: null }),
    )
    expect(reset.settings).toEqual(someSettings())
  })

  it('refuses quiet hours in the words of the 12-hour clock', () => {
    const formats = { order: 'month-day-year', clock: '12-hour', firstWeekday: 'sunday' } as const
    const error = catchAppError(() => run(workspace, editInput({ alertTime: '21:00' }), { formats }))
    expect(error.message).toContain('Your alert time, 9:00 pm, is in your quiet hours.')
  })

  it('takes the numbers of the rules up to their bounds', () => {
    for (const changes of [
      { applicationFollowUpDays: 0, leadMinutes: 0 },
      { applicationFollowUpDays: 30, leadMinutes: 1440 },
      { thankYouLapseHours: 24, promiseGraceWorkingDays: 0, maxUnanswered: 1 },
      { thankYouLapseHours: 336, promiseGraceWorkingDays: 10, maxUnanswered: 5 },
    ])
      expect(edit(changes)).toMatchObject(changes)
  })

  it.each([
    [{ applicationFollowUpDays: 31 }, 'Type a whole number of days, from 0 to 30. 0 is never.'],
    [{ applicationFollowUpDays: -1 }, 'Type a whole number of days, from 0 to 30. 0 is never.'],
    [{ applicationFollowUpDays: 2.5 }, 'Type a whole number of days, from 0 to 30. 0 is never.'],
    [{ leadMinutes: 1441 }, 'Type a whole number of minutes, from 0 to 1,440. 0 is never.'],
    [{ leadMinutes: -1 }, 'Type a whole number of minutes, from 0 to 1,440. 0 is never.'],
    [{ thankYouLapseHours: 23 }, 'Type a whole number of hours, from 24 to 336.'],
    [{ thankYouLapseHours: 337 }, 'Type a whole number of hours, from 24 to 336.'],
    [{ promiseGraceWorkingDays: -1 }, 'Type a whole number of working days, from 0 to 10.'],
    [{ promiseGraceWorkingDays: 11 }, 'Type a whole number of working days, from 0 to 10.'],
    [{ maxUnanswered: 0 }, 'Type a whole number of messages, from 1 to 5.'],
    [{ maxUnanswered: 6 }, 'Type a whole number of messages, from 1 to 5.'],
  ])('refuses %o in words', (changes, message) => {
    expect(inputErrorMessage({ type: 'edit-settings', changes })).toBe(message)
  })

  it('compares what the user saw with the default where nothing is stored', () => {
    const change = (seen: string) => ({ ...editInput({ leadMinutes: 45 }), seen: { leadMinutes: seen } })
    expect(run(workspace, change('30')).workspace.settings.leadMinutes).toBe(45)
    expect(catchAppError(() => run(workspace, change('20'))).code).toBe('changed-meanwhile')
  })

  it('refuses a region of another country, and drops one when the country changes', () => {
    expect(edit({ defaultCountry: 'DE', defaultRegion: 'BY' })).toMatchObject({ defaultRegion: 'BY' })
    expect(catchAppError(() => edit({ defaultCountry: 'FR', defaultRegion: 'BY' }))).toMatchObject({
      code: 'invalid-input',
      data: { field: 'defaultRegion' },
    })
    const settings = someSettings({ defaultCountry: 'DE', defaultRegion: 'BY' })
    const { workspace: next } = run(aWorkspace({ settings }), editInput({ defaultCountry: 'FR' }))
    expect(next.settings).not.toHaveProperty('defaultRegion')
    const none = run(aWorkspace({ settings }), editInput({ defaultRegion: null })).workspace.settings
    expect(none).toMatchObject({ defaultCountry: 'DE' })
    expect(none).not.toHaveProperty('defaultRegion')
  })

  it('refuses a country without known holidays', () => {
    expect(catchAppError(() => run(aWorkspace(), editInput({ defaultCountry: 'ZZ' })))).toMatchObject({
      code: 'invalid-input',
      data: { field: 'defaultCountry' },
    })
    expect(run(aWorkspace(), editInput({ defaultCountry: 'DE' })).workspace.settings.defaultCountry).toBe(
      'DE',
    )
  })

  it.each([
    [{ alertTime: '24:00' }],
    [{ alertTime: '9:00' }],
    [{ thankYouLapseHours: 23 }],
    [{ thankYouLapseHours: 337 }],
    [{ promiseGraceWorkingDays: -1 }],
    [{ maxUnanswered: 0 }],
    [{ defaultCountry: 'Germany' }],
    [{ yourName: 'x'.repeat(10_000) }],
    [{ unknown: 1 }],
  ])('refuses %o', (changes) => {
    expect(inputErrorMessage({ type: 'edit-settings', changes })).not.toBe('')
  })
})
