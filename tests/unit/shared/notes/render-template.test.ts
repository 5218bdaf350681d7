import Mustache from 'mustache'
import { afterEach, describe, expect, it } from 'vitest'
import { AppError } from '#shared/errors/app-error'
import { noteFields } from '#shared/notes/note-fields'
import { renderTemplate } from '#shared/notes/render-template'
import { aPerson } from '#tests/support/builders/person'
import { aNoteRequest, aScreenedCard } from '../templates/a-note-request.ts'

const fields = noteFields(aNoteRequest())
const bodyOf = (body: string, of = fields) => renderTemplate({ subject: '', body }, of).body

describe('renderTemplate', () => {
  it('fills fields and keeps line breaks as they are', () => {
    expect(bodyOf('{{greeting}},\nthanks for {{conversation}}.')).toBe('Hello Jane,\nthanks for our call.')
  })

  it('renders plain text: nothing is escaped, in any of the three spellings', () => {
    const card = aScreenedCard({ company: `O'Neil & "Sons" <b>` })
    const hostile = noteFields(aNoteRequest({ card }))
    expect(bodyOf('{{company}} {{{company}}} {{&company}}', hostile)).toBe(
      `O'Neil & "Sons" <b> O'Neil & "Sons" <b> O'Neil & "Sons" <b>`,
    )
  })

  it('reads nothing of a field as template', () => {
    const card = aScreenedCard({
      company: '{{yourName}} {{#remote}} {{constructor}}',
      people: [aPerson({ name: '{{company}}' })],
    })
    const hostile = noteFields(aNoteRequest({ card }))
    expect(bodyOf('{{greeting}}: {{company}}', hostile)).toBe(
      'Hello {{company}}: {{yourName}} {{#remote}} {{constructor}}',
    )
  })

  it('takes sections one way and the other', () => {
    expect(bodyOf('{{#remote}}by phone{{/remote}}{{^remote}}there{{/remote}}')).toBe('by phone')
    expect(bodyOf('{{#onSite}}there{{/onSite}}{{^onSite}}not there{{/onSite}}')).toBe('not there')
  })

  it('leaves no gap where a paragraph was left out', () => {
    expect(bodyOf('One.\n\n{{#onSite}}Two.{{/onSite}}\n\nThree.  \n\n')).toBe('One.\n\nThree.')
  })

  it('ends a sentence once where a field brings its own stop', () => {
    const card = aScreenedCard({ company: 'Northwind Inc.' })
    expect(bodyOf('I like {{company}}. And you?', noteFields(aNoteRequest({ card })))).toBe(
      'I like Northwind Inc. And you?',
    )
    expect(bodyOf('wait... what')).toBe('wait... what')
  })

  it('keeps the subject to one line that a message can carry', () => {
    const card = aScreenedCard({ company: 'Northwind '.repeat(20).trim() })
    const { subject } = renderTemplate(
      { subject: '{{company}}\n{{company}}', body: '' },
      noteFields(aNoteRequest({ card })),
    )
    expect(subject).toMatch(/^Northwind Northwind .*Northwind…$/)
    expect(subject.length).toBeLessThanOrEqual(200)
  })

  it('refuses what comes out too long', () => {
    expect(() => bodyOf('{{company}}'.repeat(1800))).toThrow(AppError)
  })

  describe('beside someone who changes mustache for all', () => {
    const before = { tags: Mustache.tags, escape: Mustache.escape }
    afterEach(() => Object.assign(Mustache, before))

    it('renders as ever', () => {
      Object.assign(Mustache, { tags: ['<%', '%>'], escape: () => 'spoilt' })
      expect(bodyOf('{{company}} <%company%>')).toBe('Northwind Optics <%company%>')
    })
  })
})
