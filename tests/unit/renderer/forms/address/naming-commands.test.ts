import { describe, expect, it } from 'vitest'
import { createNamingCommands } from '#renderer/forms/address/naming-commands'
import { commands } from '#shared/commands/commands'
import { createEmptyWorkspace } from '#shared/model/workspace'
import { aCard } from '#tests/support/builders/card'
import { anInterview } from '#tests/support/builders/interview'

const interview = anInterview({ topics: ['Handover'], debriefedAt: '2026-03-03T20:40:00.000Z' })
const card = aCard({ people: [], interviews: [interview] })
const newPerson = { personId: 'new', name: 'Jane Okafor' }

describe('createNamingCommands', () => {
  it('adds the person to the interview the note is about, and changes nothing else in it', () => {
    const [addPerson, addParticipant] = createNamingCommands(card, {
      key: `${card.id}/${interview.id}/thank-you/1`,
      ...newPerson,
    })
    if (addPerson?.type !== 'save-person' || addParticipant?.type !== 'save-interview') return expect.fail()
    const context = {
      now: Date.parse('2026-03-03T21:00:00.000Z'),
      zone: 'America/New_York',
      newId: () => 'log',
      findFollowUp: () => null,
      holidays: {},
    }
    const before = { ...createEmptyWorkspace({ id: 'w', at: '2026-03-03T21:00:00.000Z' }), cards: [card] }
    const withPerson = commands['save-person'].apply(
      before,
      commands['save-person'].input.parse(addPerson),
      context,
    )
    const input = commands['save-interview'].input.parse(addParticipant)
    const after = commands['save-interview'].apply(withPerson.workspace, input, context).workspace.cards[0]
    expect(after?.people.map(({ name }) => name)).toEqual(['Jane Okafor'])
    expect(after?.interviews).toEqual([{ ...interview, personIds: ['new'], firstNamedId: 'new' }])
  })

  it('adds the person only to the card when the note comes from no interview', () => {
    expect(createNamingCommands(card, { key: `${card.id}/other/check-in/1`, ...newPerson })).toEqual([
      { type: 'save-person', cardId: card.id, personId: 'new', changes: { name: 'Jane Okafor' } },
    ])
  })
})
