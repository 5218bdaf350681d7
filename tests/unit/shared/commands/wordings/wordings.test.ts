import { describe, expect, it } from 'vitest'
import type { CommandInput } from '#shared/commands/commands'
import type { Workspace } from '#shared/model/workspace'
import { aWorkspace } from '#tests/support/builders/workspace'
import { catchAppError, inputErrorMessage, run } from '../a-context.ts'

const wording = {
  template: 'check-in',
  tone: 'plain',
  form: 'mail',
  replaces: null,
  name: 'Warm',
  subject: 'Any news on {{theRole}}?',
  body: '{{greeting}},\n\nis there any news?',
} as const
const save = (more: object = {}) =>
  ({ type: 'save-wording', copyId: 'w1', ...wording, ...more }) as CommandInput
const empty = aWorkspace()
const one = run(empty, save()).workspace
const failure = (workspace: Workspace, command: CommandInput) => catchAppError(() => run(workspace, command))

describe('save-wording', () => {
  it('adds a wording beside the built-in ones, or in place of one', () => {
    expect(one.templates).toEqual([
      {
        id: 'check-in',
        copyId: 'w1',
        name: 'Warm',
        tone: 'plain',
        form: 'mail',
        subject: 'Any news on {{theRole}}?',
        body: '{{greeting}},\n\nis there any news?',
        changedAt: '2026-03-03T21:00:00.000Z',
      },
    ])
    const changed = run(one, save({ copyId: 'w2', replaces: 1, name: 'Check-in 2' }))
    expect(changed.workspace.templates.map(({ replaces }) => replaces)).toEqual([undefined, 1])
    expect(changed.label).toBe('Save the wording “Check-in 2”')
  })

  it('stores a call sheet for every tone and form', () => {
    const script = { template: 'voicemail', tone: null, form: null, subject: '', body: 'Hello.' }
    const [copy] = run(empty, save(script)).workspace.templates
    expect(copy).not.toHaveProperty('tone')
    expect(copy).not.toHaveProperty('form')
    expect(failure(empty, save({ ...script, form: 'mail' })).data).toEqual({ field: 'tone' })
  })

  it('gives a stored wording another text, unless it was changed elsewhere', () => {
    const later = run(one, save({ body: 'Hi', seen: { body: wording.body } })).workspace
    expect(later.templates.map(({ body }) => body)).toEqual(['Hi'])
    expect(failure(later, save({ body: 'Hello', seen: { body: wording.body } })).code).toBe(
      'changed-meanwhile',
    )
    const replaced = run(empty, save({ replaces: 0 })).workspace
    expect(failure(replaced, save({ copyId: 'w2', replaces: 0, name: 'Mine' })).code).toBe(
      'changed-meanwhile',
    )
  })

  it.each([
    [{ body: 'Hi {{shortName}, hello' }, 'body', 3, 'One } is missing. Write {{shortName}}.'],
    [{ subject: '{{salary}}' }, 'subject', 0, '{{salary}} isn’t a field.'],
  ])('refuses a mistake with its place: %j', (more, field, at, sentence) => {
    const error = failure(empty, save(more))
    expect(error.code).toBe('invalid-input')
    expect(error.data).toEqual({ field, at })
    expect(error.message).toContain(sentence)
  })

  it.each([
    [{ subject: ' ' }, 'An email needs a subject. Type one.'],
    [{ body: ' \n ' }, 'The text is empty. Write it, or go back to the one before.'],
    [{ copyId: 'w2', name: 'WARM' }, 'Another wording is called “WARM”. Choose another name.'],
  ])('refuses %j', (more, message) => {
    expect(failure(one, save(more)).message).toBe(message)
  })

  it('refuses a name without anything to see, and too many wordings', () => {
    expect(inputErrorMessage(save({ name: ' ' }))).toBe('The name is empty. Type it and try again.')
    const templates = Array.from({ length: 300 }, (_, index) => ({
      ...{ id: 'decline' as const, subject: 'x', body: 'x', changedAt: '2026-03-03T21:00:00.000Z' as const },
      ...{ copyId: `c${index}`, name: `n${index}`, tone: 'plain' as const, form: 'mail' as const },
    }))
    expect(failure(aWorkspace({ templates }), save()).message).toContain('300 wordings of your own at most')
  })
})

describe('rename-wording', () => {
  it('gives another name, which no other wording has', () => {
    const renamed = run(one, { type: 'rename-wording', copyId: 'w1', name: 'Short', seen: { name: 'Warm' } })
    expect(renamed.workspace.templates[0]?.name).toBe('Short')
    const two = run(one, save({ copyId: 'w2', name: 'Short' })).workspace
    expect(failure(two, { type: 'rename-wording', copyId: 'w1', name: 'short' }).data).toEqual({
      field: 'name',
    })
  })

  it('refuses a wording that is gone', () => {
    expect(failure(empty, { type: 'rename-wording', copyId: 'w1', name: 'Short' }).code).toBe('not-found')
  })
})

describe('remove-wording', () => {
  it('deletes an added wording, and puts a built-in one back', () => {
    const removed = run(one, { type: 'remove-wording', copyId: 'w1' })
    expect(removed.workspace.templates).toEqual([])
    expect(removed.label).toBe('Delete the wording “Warm”')
    const replaced = run(empty, save({ replaces: 0 })).workspace
    expect(run(replaced, { type: 'remove-wording', copyId: 'w1' }).label).toBe(
      'Reset “Warm” to the built-in text',
    )
  })

  it('removes the copy of an earlier version by its template', () => {
    const copy = { id: 'check-in', subject: 'x', body: 'x', changedAt: '2026-03-03T21:00:00.000Z' } as const
    const workspace = aWorkspace({ templates: [copy] })
    expect(run(workspace, { type: 'remove-wording', copyId: 'check-in' }).workspace.templates).toEqual([])
  })
})

describe('import-wordings', () => {
  const load = (...wordings: object[]) => ({ type: 'import-wordings', wordings }) as CommandInput

  it('adds what is new, updates what has the same name or place, and can be repeated without doubles', () => {
    const file = [
      { ...wording, body: 'Another text' },
      { ...wording, name: 'Brief' },
      { ...wording, replaces: 2 },
    ]
    const { workspace, label } = run(one, load(...file))
    expect(label).toBe('Import 3 wordings')
    expect(workspace.templates.map(({ name, body }) => [name, body])).toEqual([
      ['Warm', 'Another text'],
      ['Brief', wording.body],
      ['Warm', wording.body],
    ])
    expect(workspace.templates[0]?.copyId).toBe('w1')
    expect(failure(workspace, load(...file)).message).toBe(
      'You already have every wording in this file, so there’s nothing to import.',
    )
  })

  it('imports nothing if one of them has a mistake', () => {
    expect(failure(one, load({ ...wording, name: 'Fine' }, { ...wording, body: '{{' })).code).toBe(
      'invalid-input',
    )
  })
})
