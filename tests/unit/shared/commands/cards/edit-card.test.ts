import { describe, expect, it } from 'vitest'
import { aCard } from '#tests/support/builders/card'
import { aWorkspace } from '#tests/support/builders/workspace'
import { catchAppError, inputErrorMessage, run, theCard } from '../a-context.ts'

const workspace = aWorkspace({ cards: [aCard({ notes: 'old', role: 'Designer' }), aCard({ id: 'card-2' })] })
const editInput = (changes: object) => ({ type: 'edit-card' as const, cardId: 'card-1', changes })

describe('editCard', () => {
  it('changes the given fields and keeps the rest', () => {
    const { workspace: next, label } = run(
      workspace,
      editInput({ company: ' Halden & Frey ', notes: 'new\r\nnotes' }),
    )
    expect(theCard(next)).toEqual({
      ...aCard({ role: 'Designer' }),
      company: 'Halden & Frey',
      notes: 'new\nnotes',
    })
    expect(next.cards[1]).toBe(workspace.cards[1])
    expect(label).toBe('Edit Northwind Optics')
  })

  it('clears a field', () => {
    expect(
      theCard(run(workspace, editInput({ role: '', country: null, zone: null })).workspace),
    ).toMatchObject({
      role: '',
      country: null,
      zone: null,
    })
  })

  it('ignores undefined fields', () => {
    expect(theCard(run(workspace, editInput({ role: undefined })).workspace).role).toBe('Designer')
  })

  it('drops empty selling points and refuses more than twenty', () => {
    const { sellingPoints } = theCard(
      run(workspace, editInput({ sellingPoints: ['optics', ' ', ' a calm hand '] })).workspace,
    )
    expect(sellingPoints).toEqual(['optics', 'a calm hand'])
    expect(inputErrorMessage(editInput({ sellingPoints: Array(21).fill('x') }))).toBe(
      'Twenty selling points are enough. Remove one first.',
    )
  })

  it('refuses an unknown time zone and accepts a known one', () => {
    const error = catchAppError(() => run(workspace, editInput({ zone: 'Mars/Olympus' })))
    expect(error).toMatchObject({ code: 'invalid-input', data: { field: 'zone' } })
    expect(error.message).toContain('“Mars/Olympus” is not a time zone.')
    expect(theCard(run(workspace, editInput({ zone: 'Australia/Lord_Howe' })).workspace).zone).toBe(
      'Australia/Lord_Howe',
    )
  })

  it('refuses a country without known holidays and accepts null', () => {
    const error = catchAppError(() => run(workspace, editInput({ country: 'ZZ' })))
    expect(error).toMatchObject({ code: 'invalid-input', data: { field: 'country' } })
    expect(error.message).toContain('does not know the public holidays of “ZZ”')
    const german = run(workspace, editInput({ country: 'DE' })).workspace
    expect(theCard(german).country).toBe('DE')
    expect(theCard(run(german, editInput({ country: null })).workspace).country).toBeNull()
  })

  it('refuses an empty company, an unknown field and an unknown card', () => {
    expect(inputErrorMessage(editInput({ company: '' }))).toBe(
      'The company name is empty. Type it and try again.',
    )
    expect(inputErrorMessage(editInput({ stage: 'closed' }))).not.toBe('')
    expect(inputErrorMessage({ ...editInput({}), extra: 1 })).not.toBe('')
    expect(catchAppError(() => run(workspace, { ...editInput({}), cardId: 'gone' })).code).toBe('not-found')
  })
})
