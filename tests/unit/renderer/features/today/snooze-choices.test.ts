import { describe, expect, it } from 'vitest'
import { listSnoozeChoices } from '#renderer/features/today/snooze-choices'
import { anAgenda } from '#tests/support/builders/agenda'

describe('listSnoozeChoices', () => {
  const agenda = anAgenda()

  it('offers an hour, the evening, tomorrow and next week', () => {
    const choices = listSnoozeChoices(agenda, agenda.eveningAt - 1)
    expect(choices.map(({ id }) => id)).toEqual(['hour', 'evening', 'tomorrow', 'week'])
    const find = (id: string) => choices.find((choice) => choice.id === id)?.getUntil()
    expect(find('evening')).toEqual({ until: null, untilAt: '2026-03-10T17:00:00.000Z' })
    expect(find('tomorrow')).toEqual({ until: null })
    expect(find('week')).toEqual({ until: '2026-03-16' })
  })

  it('leaves out the evening once it has come', () => {
    expect(listSnoozeChoices(agenda, agenda.eveningAt).map(({ id }) => id)).not.toContain('evening')
  })
})
