import { describe, expect, it } from 'vitest'
import { repairWorkspace } from '#shared/commands/workspace/repair-workspace'
import { aWorkspace, someSettings } from '#tests/support/builders/workspace'
import { catchAppError, run } from '../a-context.ts'

const workspace = aWorkspace({ settings: someSettings({ dictionary: ['dbt', 'upsell'] }) })
const add = (word: string, to = workspace) => run(to, { type: 'add-word', word })
const remove = (word: string) => run(workspace, { type: 'remove-word', word })

describe('addWord', () => {
  it('adds a word in the order of the alphabet, with its blanks trimmed', () => {
    const { workspace: next, label } = add(' kanban ')
    expect(next.settings.dictionary).toEqual(['dbt', 'kanban', 'upsell'])
    expect(label).toBe('Add “kanban” to your dictionary')
    expect(add('dbt', aWorkspace()).workspace.settings.dictionary).toEqual(['dbt'])
  })

  it.each(['Next.js', 'C#', 'CI/CD', 'résumé', 'k8s', 'o’clock', 'Łódź', '事業'])('takes “%s”', (word) => {
    expect(add(word).workspace.settings.dictionary).toContain(word)
  })

  it.each([
    ['two words', 'The dictionary takes one word at a time. Take out the spaces.'],
    ['<b>', 'A word starts with a letter or digit, and has only letters, digits and ’ - . & / + # in it.'],
    ['a\u202eb', 'Take out the rest and try again.'],
    ['2026', 'A word starts with a letter or digit'],
    ['x'.repeat(61), 'That’s too long for a word: 61 characters, 60 at most. Shorten it and try again.'],
    ['dbt', '“dbt” is already in your dictionary.'],
  ])('refuses “%s”', (word, message) => {
    const error = catchAppError(() => add(word))
    expect(error).toMatchObject({ code: 'invalid-input', data: { field: 'word' } })
    expect(error.message).toContain(message)
  })

  it('refuses a word more than it holds', () => {
    const dictionary = Array.from({ length: 2000 }, (_, index) => `w${index}`)
    const full = aWorkspace({ settings: someSettings({ dictionary }) })
    expect(catchAppError(() => add('dbt', full)).message).toBe(
      'The dictionary holds 2,000 words at most. Remove one first.',
    )
  })
})

describe('removeWord', () => {
  it('removes a word, and the list with the last one', () => {
    const { workspace: next, label } = remove('dbt')
    expect(next.settings.dictionary).toEqual(['upsell'])
    expect(label).toBe('Remove “dbt” from your dictionary')
    expect(run(next, { type: 'remove-word', word: 'upsell' }).workspace.settings).toEqual(someSettings())
  })

  it('refuses a word that is not in it', () => {
    const error = catchAppError(() => remove('kanban'))
    expect(error.code).toBe('not-found')
    expect(error.message).toBe('That word is no longer in your dictionary. Undo may bring it back.')
  })
})

describe('repairWorkspace, for a dictionary', () => {
  const repair = (dictionary: string[]) =>
    repairWorkspace(aWorkspace({ settings: someSettings({ dictionary }) }))

  it('leaves out what is not a word and what is there twice, and says so', () => {
    const { workspace: repaired, repairs } = repair(['dbt', '', 'two words', 'dbt', '\u0000', 'kanban'])
    expect(repaired.settings.dictionary).toEqual(['dbt', 'kanban'])
    expect(repairs.removedWords).toEqual(['', 'two words', 'dbt', '\u0000'])
    expect(repairWorkspace(repaired).workspace).toBe(repaired)
  })

  it('removes a dictionary of which nothing is left, and keeps the other settings', () => {
    expect(repair(['?']).workspace.settings).toEqual(someSettings())
  })

  it('keeps as many words as the dictionary holds', () => {
    const { workspace: repaired, repairs } = repair(Array.from({ length: 2001 }, (_, index) => `w${index}`))
    expect(repaired.settings.dictionary).toHaveLength(2000)
    expect(repairs.removedWords).toEqual(['w2000'])
  })
})
