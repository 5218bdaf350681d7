import { describe, expect, it } from 'vitest'
import { aCard } from '#tests/support/builders/card'
import { aWorkspace } from '#tests/support/builders/workspace'
import { complaint, refusal, run, theCard } from '../a-context.ts'

const workspace = aWorkspace({ cards: [aCard({ notes: 'old', role: 'Designer' }), aCard({ id: 'card-2' })] })
const editing = (changes: object) => ({ type: 'edit-card' as const, cardId: 'card-1', changes })

describe('editCard', () => {
  it('changes what is named and leaves the rest', () => {
    const { workspace: next, label } = run(
      workspace,
      editing({ company: ' Halden & Frey ', notes: 'new\r\nnotes' }),
    )
    expect(theCard(next)).toEqual({
      ...aCard({ role: 'Designer' }),
      company: 'Halden & Frey',
      notes: 'new\nnotes',
    })
    expect(next.cards[1]).toBe(workspace.cards[1])
    expect(label).toBe('Edit Northwind Optics')
  })

  it('takes a value back to nothing', () => {
    expect(theCard(run(workspace, editing({ role: '', country: null, zone: null })).workspace)).toMatchObject(
      {
        role: '',
        country: null,
        zone: null,
      },
    )
  })

  it('ignores what is undefined', () => {
    expect(theCard(run(workspace, editing({ role: undefined })).workspace).role).toBe('Designer')
  })

  it('keeps selling points that say something', () => {
    const { sellingPoints } = theCard(
      run(workspace, editing({ sellingPoints: ['optics', ' ', ' a calm hand '] })).workspace,
    )
    expect(sellingPoints).toEqual(['optics', 'a calm hand'])
    expect(complaint(editing({ sellingPoints: Array(21).fill('x') }))).toBe(
      'Twenty selling points are enough. Remove one first.',
    )
  })

  it('refuses a zone that does not exist, and knows the ones that do', () => {
    const error = refusal(() => run(workspace, editing({ zone: 'Mars/Olympus' })))
    expect(error).toMatchObject({ code: 'invalid-input', data: { field: 'zone' } })
    expect(error.message).toContain('“Mars/Olympus” is not a time zone.')
    expect(theCard(run(workspace, editing({ zone: 'Australia/Lord_Howe' })).workspace).zone).toBe(
      'Australia/Lord_Howe',
    )
  })

  it('refuses a country whose holidays are not known, and takes none', () => {
    const error = refusal(() => run(workspace, editing({ country: 'ZZ' })))
    expect(error).toMatchObject({ code: 'invalid-input', data: { field: 'country' } })
    expect(error.message).toContain('does not know the public holidays of “ZZ”')
    const german = run(workspace, editing({ country: 'DE' })).workspace
    expect(theCard(german).country).toBe('DE')
    expect(theCard(run(german, editing({ country: null })).workspace).country).toBeNull()
  })

  it('refuses an empty company, a strange field and a card that is gone', () => {
    expect(complaint(editing({ company: '' }))).toBe('The company name is empty. Type it and try again.')
    expect(complaint(editing({ stage: 'closed' }))).not.toBe('')
    expect(complaint({ ...editing({}), extra: 1 })).not.toBe('')
    expect(refusal(() => run(workspace, { ...editing({}), cardId: 'gone' })).code).toBe('not-found')
  })
})
