import { describe, expect, it } from 'vitest'
import { listPeopleElsewhere } from '#shared/views/people-elsewhere'
import { aCard } from '#tests/support/builders/card'
import { aPerson } from '#tests/support/builders/person'

const jane = aPerson({ id: 'jane', name: 'Jane Okafor', email: '' })
const cards = [
  aCard({
    id: 'northwind',
    company: 'Northwind Optics',
    people: [jane, aPerson({ id: 'tom', name: 'Tom Wu', email: '' })],
  }),
  aCard({ id: 'optics', company: 'Northwind Optics', people: [{ ...jane, id: 'same' }] }),
  aCard({
    id: 'harbor',
    company: 'Harbor Tea',
    people: [
      aPerson({ id: 'ada', name: 'Ada Lund', email: '' }),
      { ...jane, id: 'other', name: 'JANE OKAFOR' },
    ],
  }),
  aCard({
    id: 'fabrikam',
    company: 'Fabrikam',
    people: [aPerson({ id: 'bo', name: 'Bo', email: 'bo@example.com' })],
  }),
  aCard({
    id: 'contoso',
    company: 'Contoso',
    people: [aPerson({ id: 'bo', name: 'Bo', email: 'bo@example.com' })],
  }),
]

describe('listPeopleElsewhere', () => {
  it('lists namesakes first and everybody once, without those known as the same', () => {
    expect(listPeopleElsewhere(cards, { cardId: 'northwind', personId: 'jane' })).toEqual([
      { cardId: 'harbor', personId: 'other', name: 'JANE OKAFOR', company: 'Harbor Tea', isLinked: false },
      { cardId: 'harbor', personId: 'ada', name: 'Ada Lund', company: 'Harbor Tea', isLinked: false },
      { cardId: 'fabrikam', personId: 'bo', name: 'Bo', company: 'Fabrikam', isLinked: false },
    ])
  })

  it('says whom the user linked', () => {
    const linked = cards.map((card) => ({
      ...card,
      people: card.people.map((person) =>
        ['jane', 'ada'].includes(person.id) ? { ...person, sameAs: 'link-1' } : person,
      ),
    }))
    const found = listPeopleElsewhere(linked, { cardId: 'northwind', personId: 'jane' })
    expect(found.filter(({ isLinked }) => isLinked).map(({ personId }) => personId)).toEqual(['ada'])
  })

  it('lists nobody for a person or card that is gone', () => {
    expect(listPeopleElsewhere(cards, { cardId: 'northwind', personId: 'gone' })).toEqual([])
    expect(listPeopleElsewhere(cards, { cardId: 'gone', personId: 'jane' })).toEqual([])
  })
})
