import { describe, expect, it } from 'vitest'
import { namePerson } from '#renderer/features/note-desk/name-person'
import { commands } from '#shared/commands/commands'
import { emptyWorkspace } from '#shared/model/workspace'
import { aCard } from '#tests/support/builders/card'
import { anInterview } from '#tests/support/builders/interview'

const interview = anInterview({ topics: ['Handover'], debriefedAt: '2026-03-03T20:40:00.000Z' })
const card = aCard({ people: [], interviews: [interview] })
const named = { personId: 'new', name: 'Jane Okafor' }

describe('namePerson', () => {
  it('puts the person into the interview that the note is about, and changes nothing else in it', () => {
    const [person, attended] = namePerson(card, { key: `${card.id}/${interview.id}/thank-you/1`, ...named })
    if (person?.type !== 'save-person' || attended?.type !== 'save-interview') return expect.fail()
    const context = {
      now: Date.parse('2026-03-03T21:00:00.000Z'),
      zone: 'America/New_York',
      newId: () => 'log',
      findFollowUp: () => null,
      holidays: {},
    }
    const before = { ...emptyWorkspace({ id: 'w', at: '2026-03-03T21:00:00.000Z' }), cards: [card] }
    const with1 = commands['save-person'].apply(before, commands['save-person'].input.parse(person), context)
    const input = commands['save-interview'].input.parse(attended)
    const after = commands['save-interview'].apply(with1.workspace, input, context).workspace.cards[0]
    expect(after?.people.map((one) => one.name)).toEqual(['Jane Okafor'])
    expect(after?.interviews).toEqual([{ ...interview, personIds: ['new'], firstNamedId: 'new' }])
  })

  it('adds to the card alone where the note comes from no interview', () => {
    expect(namePerson(card, { key: `${card.id}/other/check-in/1`, ...named })).toEqual([
      { type: 'save-person', cardId: card.id, personId: 'new', changes: { name: 'Jane Okafor' } },
    ])
  })
})
