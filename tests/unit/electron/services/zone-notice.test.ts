import { describe, expect, it } from 'vitest'
import { createZoneNotice } from '#electron/services/zone-notice'
import { type CommandInput, commandSchema } from '#shared/commands/commands'

const save = {
  type: 'save-interview',
  cardId: 'card-1',
  interviewId: 'interview-1',
  kind: 'video',
  start: '2026-12-15T17:00:00.000Z',
  localStart: '2026-12-15T10:00',
  durationMinutes: null,
  zone: 'America/Vancouver',
  personIds: [],
  location: '',
} as const satisfies CommandInput

const notice = (command: CommandInput) => createZoneNotice(commandSchema.parse(command), '20.20.2')

describe('createZoneNotice', () => {
  it('says that page and host disagree, where, and what to update', () => {
    expect(notice({ ...save, start: '2026-12-15T18:00:00.000Z' })).toEqual({
      id: 'zone-data',
      kind: 'warning',
      text: 'Your browser and Callback disagree about the time in Vancouver, so one of them has old time zone data. The interview stays at the time you entered. Update your browser and Node.js (this is 20.20.2), then start Callback again.',
    })
  })

  it('says nothing while they agree, also about a time that the clocks skip', () => {
    expect(notice(save)).toBeNull()
    const skipped = { zone: 'America/New_York', localStart: '2027-03-14T02:30' }
    expect(notice({ ...save, ...skipped, start: '2027-03-14T07:30:00.000Z' })).toBeNull()
  })

  it('says nothing about a command without a wall time', () => {
    const { localStart: _, ...withoutLocalStart } = save
    expect(notice({ ...withoutLocalStart, start: '2026-12-15T18:00:00.000Z' })).toBeNull()
    expect(notice({ type: 'delete-card', cardId: 'card-1' })).toBeNull()
  })
})
