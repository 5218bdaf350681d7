import { describe, expect, it } from 'vitest'
import { anAnswer } from '#tests/support/builders/answer'
import { aCard } from '#tests/support/builders/card'
import { aClosing } from '#tests/support/builders/closing'
import { aDeed } from '#tests/support/builders/deed'
import { anInterview } from '#tests/support/builders/interview'
import { anOffer } from '#tests/support/builders/offer'
import { aPerson } from '#tests/support/builders/person'
import { anOwnPromise, aPromise } from '#tests/support/builders/promise'
import { aWorkspace } from '#tests/support/builders/workspace'
import { complaint, refusal, run, theCard } from '../a-context.ts'

const tom = aPerson({ id: 'tom', name: 'Tom Wu' })
const workspace = aWorkspace({ cards: [aCard({ people: [aPerson({ isContact: true }), tom] })] })
const saving = (personId: string, changes: object) => ({
  type: 'save-person' as const,
  cardId: 'card-1',
  personId,
  changes,
})

describe('savePerson', () => {
  it('adds somebody of whom only the name is known', () => {
    const { workspace: next, label } = run(workspace, saving('ines', { name: ' Ines  Adler ' }))
    expect(theCard(next).people[2]).toEqual(aPerson({ id: 'ines', name: 'Ines  Adler', email: '' }))
    expect(label).toBe('Add Ines  Adler')
  })

  it('changes what is named and leaves the rest', () => {
    const { workspace: next, label } = run(
      workspace,
      saving('tom', { title: 'Dr.', mayCall: true, phone: undefined }),
    )
    expect(theCard(next).people[1]).toEqual({ ...tom, title: 'Dr.', mayCall: true })
    expect(label).toBe('Edit Tom Wu')
  })

  it('lets one person be the contact at most', () => {
    const { people } = theCard(run(workspace, saving('tom', { isContact: true })).workspace)
    expect(people.map((person) => person.isContact)).toEqual([false, true])
    const none = theCard(run(workspace, saving('jane', { isContact: false })).workspace)
    expect(none.people.some((person) => person.isContact)).toBe(false)
  })

  it('refuses somebody without a name, and the fifty-first', () => {
    expect(refusal(() => run(workspace, saving('ines', { title: 'Dr.' })))).toMatchObject({
      code: 'invalid-input',
    })
    expect(complaint(saving('tom', { name: ' ' }))).toBe('The name is empty. Type it and try again.')
    expect(complaint(saving('tom', { name: 'x'.repeat(10_000) }))).toContain('The name is too long')
    const people = Array.from({ length: 50 }, (_, n) => aPerson({ id: `${n}` }))
    const full = aWorkspace({ cards: [aCard({ people })] })
    expect(refusal(() => run(full, saving('ines', { name: 'Ines' }))).code).toBe('not-allowed')
    expect(theCard(run(full, saving('7', { name: 'Ines' })).workspace).people[7]?.name).toBe('Ines')
  })
})

describe('removePerson', () => {
  const removing = (personId: string) => ({ type: 'remove-person' as const, cardId: 'card-1', personId })

  it('takes somebody off the card and out of all that names them', () => {
    const personId = 'jane'
    const card = aCard({
      people: [aPerson(), tom],
      interviews: [anInterview({ personIds: ['jane', 'tom'], firstNamedId: 'jane' })],
      theirPromises: [aPromise({ personId })],
      ownPromises: [anOwnPromise({ personId })],
      answers: [anAnswer({ personId })],
      offers: [anOffer({ personId })],
      closing: aClosing({ personId }),
      deeds: [aDeed({ personId })],
    })
    const { workspace: next, label } = run(aWorkspace({ cards: [card] }), removing('jane'))
    const left = theCard(next)
    expect(label).toBe('Remove Jane Okafor')
    expect(left.people).toEqual([tom])
    expect(left.interviews).toMatchObject([{ personIds: ['tom'], firstNamedId: null }])
    const naming = [...left.theirPromises, ...left.ownPromises, ...left.answers, ...left.offers, left.closing]
    expect(naming.map((one) => one?.personId)).toEqual([null, null, null, null, null])
    // What was sent to whom is history.
    expect(left.deeds).toEqual(card.deeds)
  })

  it('leaves everybody else alone', () => {
    const card = aCard({ people: [aPerson(), tom], answers: [anAnswer({ personId: 'tom' })] })
    const left = theCard(run(aWorkspace({ cards: [card] }), removing('jane')).workspace)
    expect(left.answers).toEqual(card.answers)
    expect(left.closing).toBeNull()
  })

  it('refuses somebody who is gone', () => {
    expect(refusal(() => run(workspace, removing('gone'))).code).toBe('not-found')
  })
})
