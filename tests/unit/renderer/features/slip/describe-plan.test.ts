import { describe, expect, it } from 'vitest'
import { describePlan } from '#renderer/features/slip/describe-plan'
import { createSlipEntry, type SlipEntry, toDebriefCommand } from '#renderer/features/slip/slip-entry'
import type { Person } from '#shared/model/person'
import type { PlainDate } from '#shared/model/scalars'
import { defaultSettings } from '#shared/model/settings'
import { aCard } from '#tests/support/builders/card'
import { anInterview } from '#tests/support/builders/interview'
import { epochIn, isoIn } from '#tests/support/builders/local-time'
import { aPerson } from '#tests/support/builders/person'

const zone = 'America/New_York'
const stageSince = isoIn(zone)('2026-03-03 15:30')
const now = epochIn(zone)('2026-03-03 15:30')

/** Describes the plan of worked timeline 1 of the rules, as far as the slip shows it. */
function describeTimeline(
  changes: Partial<SlipEntry> = {},
  people: readonly Person[] = [aPerson()],
  { country = null, holidays = [] }: { country?: string | null; holidays?: readonly PlainDate[] } = {},
): string {
  const interview = anInterview({ personIds: people.map(({ id }) => id), source: 'drop' })
  const card = aCard({ stage: 'waiting', country, stageSince, people: [...people], interviews: [interview] })
  const subject = { card, holidays, interview, zone, isLater: false }
  const parsed = toDebriefCommand({ ...createSlipEntry(subject), ...changes }, subject, () => 'new')
  if (!parsed.ok) return expect.fail(parsed.message)
  return describePlan(parsed.command, { card, holidays, settings: defaultSettings, zone, now })
}

describe('describePlan', () => {
  it('names the person to thank with the deadline, and the day of the check-in', () => {
    expect(describeTimeline()).toBe(
      'Callback will remind you to thank Jane Okafor by tomorrow, 15:30 and to check in on Tue 10 March.',
    )
  })

  it('skips the public holidays of the card’s country', () => {
    const holidays = ['2026-03-10' as PlainDate]
    expect(describeTimeline({}, [aPerson()], { country: 'DE', holidays })).toContain(
      'check in on Wed 11 March',
    )
    expect(describeTimeline({}, [aPerson()], { holidays })).toContain('check in on Tue 10 March')
  })

  it('counts from the day they named', () => {
    expect(describeTimeline({ promise: 'decide-by', promiseDate: '2026-03-06' })).toContain(
      'check in on Mon 9 March',
    )
  })

  it('refers to the other side in general if nobody is named', () => {
    expect(describeTimeline({}, [])).toContain('thank whoever spoke with you by tomorrow')
  })

  it('counts more than two people', () => {
    const people = ['Ann', 'Bo', 'Cy'].map((name) => aPerson({ id: name, name }))
    expect(describeTimeline({}, people)).toContain('thank 3 people by')
    expect(describeTimeline({}, people.slice(0, 2))).toContain('thank Ann and Bo by')
  })

  it('omits thanks that would be too late', () => {
    const text = describeTimeline({ when: 'picked', date: '2026-02-25', time: '10:00' })
    expect(text).not.toContain('thank')
    expect(text).toContain('check in')
  })

  it('is empty for a slip that cannot be saved', () => {
    expect(describeTimeline({ promise: 'decide-by', promiseDate: '2026-03-01' })).toBe('')
    expect(describeTimeline({ when: 'picked', date: '2026-03-04', time: '10:00' })).toBe('')
    expect(describeTimeline({ name: 'x'.repeat(201) })).toBe('')
  })
})
