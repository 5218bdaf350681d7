import { describe, expect, it } from 'vitest'
import { describeUnsaved, getCardId } from '#renderer/app/describe-unsaved'

const form = {
  key: 'k',
  title: 'New card',
  company: null,
  target: { kind: 'add' },
  values: {},
  words: '',
} as const
const field = {
  ...form,
  title: 'Notes',
  company: 'Fabrikam',
  target: { kind: 'card', cardId: 'card-1' },
} as const

describe('describeUnsaved', () => {
  it('names the form, and the company where the form does not', () => {
    expect(describeUnsaved(form, false)).toBe('“New card” isn’t saved yet. What you typed is kept.')
    expect(describeUnsaved(field, false)).toBe('“Notes” at Fabrikam isn’t saved yet. What you typed is kept.')
  })

  it('says that the card was deleted', () => {
    expect(describeUnsaved(field, true)).toBe(
      'Fabrikam was deleted. Your text in “Notes” wasn’t saved, so it’s kept here.',
    )
  })
})

describe('getCardId', () => {
  it('returns the card of a field, and null for a form without one', () => {
    expect(getCardId(field.target)).toBe('card-1')
    expect(getCardId(form.target)).toBeNull()
  })
})
