import { describe, expect, it } from 'vitest'
import { applyChange, diffWorkspaces } from '#shared/commands/core/change'
import { anAction } from '#tests/support/builders/action'
import { anAnswer } from '#tests/support/builders/answer'
import { aCard } from '#tests/support/builders/card'
import { aClosing } from '#tests/support/builders/closing'
import { anInterview } from '#tests/support/builders/interview'
import { anOffer } from '#tests/support/builders/offer'
import { aPerson } from '#tests/support/builders/person'
import { anOwnPromise, aPromise } from '#tests/support/builders/promise'
import { aWorkspace } from '#tests/support/builders/workspace'
import { catchAppError, inputErrorMessage, run, theCard } from '../a-context.ts'

const tom = aPerson({ id: 'tom', name: 'Tom Wu' })
const workspace = aWorkspace({ cards: [aCard({ people: [aPerson({ isContact: true }), tom] })] })
const saveInput = (personId: string, changes: object) => ({
  type: 'save-person' as const,
  cardId: 'card-1',
  personId,
  changes,
})

describe('savePerson', () => {
  it('adds a person with only a name', () => {
    const { workspace: next, label } = run(workspace, saveInput('ines', { name: ' Ines  Adler ' }))
    expect(theCard(next).people[2]).toEqual(aPerson({ id: 'ines', name: 'Ines  Adler', email: '' }))
    expect(label).toBe('Add Ines  Adler')
  })

  it('changes the given fields and keeps the rest', () => {
    const { workspace: next, label } = run(
      workspace,
      saveInput('tom', { title: 'Dr.', mayCall: true, phone: undefined }),
    )
    expect(theCard(next).people[1]).toEqual({ ...tom, title: 'Dr.', mayCall: true })
    expect(label).toBe('Edit Tom Wu')
  })

  it('changes and clears how a person is addressed, and undo reverses it', () => {
    const changed = run(workspace, saveInput('tom', { addressAs: ' Tommy\u0007\n' }))
    expect(theCard(changed.workspace).people[1]).toEqual({ ...tom, addressAs: 'Tommy' })
    const change = diffWorkspaces(workspace, changed.workspace, {
      id: 'change-1',
      at: '2026-03-03T21:00:00.000Z',
      label: changed.label,
    })
    expect(theCard(applyChange(changed.workspace, change, 'undo')).people[1]).toEqual(tom)
    const cleared = run(changed.workspace, saveInput('tom', { addressAs: '' }))
    expect(theCard(cleared.workspace).people[1]?.addressAs).toBe('')
    expect(inputErrorMessage(saveInput('tom', { addressAs: 'x'.repeat(201) }))).toBe(
      'The form of address is too long: 201 characters, 200 at most. Shorten it and try again.',
    )
  })

  it('allows at most one contact', () => {
    const { people } = theCard(run(workspace, saveInput('tom', { isContact: true })).workspace)
    expect(people.map((person) => person.isContact)).toEqual([false, true])
    const none = theCard(run(workspace, saveInput('jane', { isContact: false })).workspace)
    expect(none.people.some((person) => person.isContact)).toBe(false)
  })

  it('refuses a person without a name, and a 51st person', () => {
    expect(catchAppError(() => run(workspace, saveInput('ines', { title: 'Dr.' })))).toMatchObject({
      code: 'invalid-input',
    })
    expect(inputErrorMessage(saveInput('tom', { name: ' ' }))).toBe(
      'The name is empty. Type it and try again.',
    )
    expect(inputErrorMessage(saveInput('tom', { name: 'x'.repeat(10_000) }))).toContain(
      'The name is too long',
    )
    const people = Array.from({ length: 50 }, (_, n) => aPerson({ id: `${n}` }))
    const full = aWorkspace({ cards: [aCard({ people })] })
    expect(catchAppError(() => run(full, saveInput('ines', { name: 'Ines' }))).code).toBe('not-allowed')
    expect(theCard(run(full, saveInput('7', { name: 'Ines' })).workspace).people[7]?.name).toBe('Ines')
  })
})

describe('removePerson', () => {
  const removeInput = (personId: string) => ({ type: 'remove-person' as const, cardId: 'card-1', personId })

  it('removes a person from the card and from every entry that names them', () => {
    const personId = 'jane'
    const card = aCard({
      people: [aPerson(), tom],
      interviews: [anInterview({ personIds: ['jane', 'tom'], firstNamedId: 'jane' })],
      theirPromises: [aPromise({ personId })],
      ownPromises: [anOwnPromise({ personId })],
      answers: [anAnswer({ personId })],
      offers: [anOffer({ personId })],
      closing: aClosing({ personId }),
      actions: [anAction({ personId })],
    })
    const { workspace: next, label } = run(aWorkspace({ cards: [card] }), removeInput('jane'))
    const remaining = theCard(next)
    expect(label).toBe('Remove Jane Okafor')
    expect(remaining.people).toEqual([tom])
    expect(remaining.interviews).toMatchObject([{ personIds: ['tom'], firstNamedId: null }])
    const naming = [
      ...remaining.theirPromises,
      ...remaining.ownPromises,
      ...remaining.answers,
      ...remaining.offers,
      remaining.closing,
    ]
    expect(naming.map((entry) => entry?.personId)).toEqual([null, null, null, null, null])
    // Follow-up actions are history and keep their recipient.
    expect(remaining.actions).toEqual(card.actions)
  })

  it('keeps entries about other people', () => {
    const card = aCard({ people: [aPerson(), tom], answers: [anAnswer({ personId: 'tom' })] })
    const remaining = theCard(run(aWorkspace({ cards: [card] }), removeInput('jane')).workspace)
    expect(remaining.answers).toEqual(card.answers)
    expect(remaining.closing).toBeNull()
  })

  it('refuses an unknown person', () => {
    expect(catchAppError(() => run(workspace, removeInput('gone'))).code).toBe('not-found')
  })
})
