import { describe, expect, it } from 'vitest'
import { sayPlan } from '#renderer/features/slip/describe-plan'
import { firstEntry, type SlipEntry, toCommand } from '#renderer/features/slip/slip-entry'
import type { Person } from '#shared/model/person'
import type { PlainDate } from '#shared/model/scalars'
import { defaultSettings } from '#shared/model/settings'
import { aCard } from '#tests/support/builders/card'
import { anInterview } from '#tests/support/builders/interview'
import { aPerson } from '#tests/support/builders/person'
import { isoIn, wallIn } from '#tests/support/builders/wall'

const zone = 'America/New_York'
const stageSince = isoIn(zone)('2026-03-03 15:30')
const now = wallIn(zone)('2026-03-03 15:30')

/** Worked timeline 1 of the rules, as far as the slip tells of it. */
function said(
  changes: Partial<SlipEntry> = {},
  people: readonly Person[] = [aPerson()],
  { country = null, holidays = [] }: { country?: string | null; holidays?: readonly PlainDate[] } = {},
): string {
  const interview = anInterview({ personIds: people.map((person) => person.id), source: 'drop' })
  const card = aCard({ stage: 'waiting', country, stageSince, people: [...people], interviews: [interview] })
  const subject = { card, holidays, interview, zone, isLater: false }
  const made = toCommand({ ...firstEntry(subject), ...changes }, subject, () => 'new')
  if (!made.ok) return expect.fail(made.message)
  return sayPlan(made.command, { card, holidays, settings: defaultSettings, zone, now })
}

describe('sayPlan', () => {
  it('names whom to thank by when, and the day of the check-in', () => {
    expect(said()).toBe(
      'Callback will remind you to thank Jane Okafor by tomorrow, 15:30 and to check in on Tue 10 March.',
    )
  })

  it('leaves out the public holidays of the card’s country', () => {
    const holidays = ['2026-03-10' as PlainDate]
    expect(said({}, [aPerson()], { country: 'DE', holidays })).toContain('check in on Wed 11 March')
    expect(said({}, [aPerson()], { holidays })).toContain('check in on Tue 10 March')
  })

  it('goes by the day they named', () => {
    expect(said({ promise: 'decide-by', promiseDate: '2026-03-06' })).toContain('check in on Mon 9 March')
  })

  it('speaks of whoever spoke with the user while nobody is named', () => {
    expect(said({}, [])).toContain('thank whoever spoke with you by tomorrow')
  })

  it('counts a panel', () => {
    const people = ['Ann', 'Bo', 'Cy'].map((name) => aPerson({ id: name, name }))
    expect(said({}, people)).toContain('thank 3 people by')
    expect(said({}, people.slice(0, 2))).toContain('thank Ann and Bo by')
  })

  it('leaves thanks out that would come too late', () => {
    const text = said({ when: 'picked', date: '2026-02-25', time: '10:00' })
    expect(text).not.toContain('thank')
    expect(text).toContain('check in')
  })

  it('says nothing of a slip that cannot be saved', () => {
    expect(said({ promise: 'decide-by', promiseDate: '2026-03-01' })).toBe('')
    expect(said({ when: 'picked', date: '2026-03-04', time: '10:00' })).toBe('')
    expect(said({ name: 'x'.repeat(201) })).toBe('')
  })
})
