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

  it('replaces nothing that the user has not seen', () => {
    const edit = (notes: string, seen: string) => ({ ...editInput({ notes }), seen: { notes: seen } })
    expect(theCard(run(workspace, edit('mine', ' old\n')).workspace).notes).toBe('mine')
    expect(theCard(run(workspace, edit('old', 'older')).workspace).notes).toBe('old')
    expect(catchAppError(() => run(workspace, edit('mine', 'older')))).toMatchObject({
      code: 'changed-meanwhile',
      data: { field: 'notes' },
    })
  })

  it('changes and removes the facts of the application', () => {
    const facts = { appliedOn: '2026-02-20', agency: 'Harbour Talent', country: 'DE', region: 'BY' }
    const { workspace: next } = run(workspace, editInput(facts))
    expect(theCard(next)).toMatchObject(facts)
    const cleared = theCard(run(next, editInput({ appliedOn: null, agency: '', region: null })).workspace)
    for (const name of ['appliedOn', 'agency', 'region']) expect(cleared).not.toHaveProperty(name)
    expect(theCard(run(next, editInput({ country: 'FR' })).workspace)).not.toHaveProperty('region')
  })

  it('changes and removes what is known about the job', () => {
    const facts = {
      pay: '£70k',
      payRange: '£68–76k',
      source: 'A friend',
      workMode: 'hybrid',
      cvSent: 'Product 3',
      cvPath: 'C:\\CVs\\product 3.pdf',
      tags: ['design systems'],
    } as const
    const { workspace: next } = run(workspace, editInput(facts))
    expect(theCard(next)).toMatchObject(facts)
    const kept = theCard(run(next, editInput({ pay: '£72k' })).workspace)
    expect(kept).toMatchObject({ ...facts, pay: '£72k' })
    const nothing = { pay: '', payRange: ' ', source: '', workMode: null, cvSent: '', cvPath: '', tags: [] }
    const cleared = theCard(run(next, editInput(nothing)).workspace)
    for (const name of Object.keys(facts)) expect(cleared).not.toHaveProperty(name)
  })

  it('keeps one of the tags that differ only in case, accents or apostrophes', () => {
    const tags = [' Remote ', 'remote', '', 'Zürich', 'ZURICH', 'C#', 'C']
    expect(theCard(run(workspace, editInput({ tags })).workspace).tags).toEqual([
      'Remote',
      'Zürich',
      'C#',
      'C',
    ])
  })

  it.each([
    [{ tags: Array.from({ length: 21 }, (_, n) => `tag ${n}`) }, 'twenty tags'],
    [{ tags: ['x'.repeat(41)] }, 'The tag is too long: 41 characters, 40 at most.'],
    [{ pay: 'x'.repeat(201) }, 'The pay is too long'],
  ])('refuses %o', (changes, message) => {
    expect(inputErrorMessage(editInput(changes))).toContain(message)
  })

  it.each(['cv.pdf', '~/cv.pdf', './cv.pdf', 'C:cv.pdf'])('refuses “%s” as the path of a CV', (cvPath) => {
    const error = catchAppError(() => run(workspace, editInput({ cvPath })))
    expect(error).toMatchObject({ code: 'invalid-input', data: { field: 'cvPath' } })
    expect(error.message).toContain('That isn’t a whole path.')
  })

  it.each([
    [{ appliedOn: '2026-03-04' }, 'appliedOn', 'That day is in the future.'],
    [{ agency: 'Northwind  Optics Ltd.' }, 'agency', 'The agency and the company are the same.'],
    [{ country: 'DE', region: 'CA' }, 'region', '“CA” is not a region of that country.'],
    [{ region: 'BY' }, 'region', 'Choose the country first'],
  ] as const)('refuses %o', (changes, field, message) => {
    const error = catchAppError(() => run(workspace, editInput(changes)))
    expect(error).toMatchObject({ code: 'invalid-input', data: { field } })
    expect(error.message).toContain(message)
  })

  it('refuses a company that is the agency, and still edits a card on which both are alike', () => {
    const through = (agency: string) => aWorkspace({ cards: [aCard({ agency })] })
    expect(
      catchAppError(() => run(through('Harbour Talent'), editInput({ company: 'HARBOUR TALENT, Inc.' }))),
    ).toMatchObject({ code: 'invalid-input', data: { field: 'agency' } })
    expect(theCard(run(through('Northwind Optics'), editInput({ notes: 'new' })).workspace).notes).toBe('new')
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
      'That’s twenty strengths, the most a card holds. Remove one first.',
    )
  })

  it('refuses an unknown time zone and accepts a known one', () => {
    const error = catchAppError(() => run(workspace, editInput({ zone: 'Mars/Olympus' })))
    expect(error).toMatchObject({ code: 'invalid-input', data: { field: 'zone' } })
    expect(error.message).toContain('“Mars/Olympus” isn’t a time zone.')
    expect(theCard(run(workspace, editInput({ zone: 'Australia/Lord_Howe' })).workspace).zone).toBe(
      'Australia/Lord_Howe',
    )
  })

  it('refuses a country without known holidays and accepts null', () => {
    const error = catchAppError(() => run(workspace, editInput({ country: 'ZZ' })))
    expect(error).toMatchObject({ code: 'invalid-input', data: { field: 'country' } })
    expect(error.message).toContain('doesn’t know the public holidays of “ZZ”')
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
