import { describe, expect, it } from 'vitest'
import type { Settings } from '#shared/model/settings'
import { aCard } from '#tests/support/builders/card'
import { aWorkspace, someSettings } from '#tests/support/builders/workspace'
import { catchAppError, inputErrorMessage, run } from '../a-context.ts'

const workspace = aWorkspace({ cards: [aCard()] })
const editInput = (changes: Partial<Settings>) => ({ type: 'edit-settings' as const, changes })
const edit = (changes: Partial<Settings>) => run(workspace, editInput(changes)).workspace.settings

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
    [{ alertTime: '21:00' }, 'alertTime', 'The alert hour 21:00 is in your quiet hours.'],
    [{ alertTime: '07:59' }, 'alertTime', 'is in your quiet hours'],
    [{ quietFrom: '18:00', quietUntil: '06:00' }, 'quietFrom', 'must leave 18:00 free'],
    [{ quietFrom: '12:00', quietUntil: '20:00', alertTime: '09:00' }, 'quietFrom', 'must leave 18:00 free'],
  ] as const)('refuses quiet hours that would block alerts: %o', (changes, field, message) => {
    const error = catchAppError(() => run(workspace, editInput(changes)))
    expect(error).toMatchObject({ code: 'invalid-input', data: { field } })
    expect(error.message).toContain(message)
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
