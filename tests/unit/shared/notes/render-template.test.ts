import Mustache from 'mustache'
import { afterEach, describe, expect, it } from 'vitest'
import { AppError } from '#shared/errors/app-error'
import { fillNoteFields } from '#shared/notes/note-fields'
import { renderTemplate } from '#shared/notes/render-template'
import { aPerson } from '#tests/support/builders/person'
import { aNoteRequest, aScreenedCard } from '../templates/a-note-request.ts'

const fields = fillNoteFields(aNoteRequest())
const renderBody = (body: string, values = fields) => renderTemplate({ subject: '', body }, values).body

describe('renderTemplate', () => {
  it('fills fields and keeps line breaks as they are', () => {
    expect(renderBody('{{greeting}},\nthanks for {{conversation}}.')).toBe('Hi Jane,\nthanks for our call.')
  })

  it('renders plain text: nothing is escaped, in any of the three spellings', () => {
    const card = aScreenedCard({ company: `O'Neil & "Sons" <b>` })
    const hostile = fillNoteFields(aNoteRequest({ card }))
    expect(renderBody('{{company}} {{{company}}} {{&company}}', hostile)).toBe(
      `O'Neil & "Sons" <b> O'Neil & "Sons" <b> O'Neil & "Sons" <b>`,
    )
  })

  it('does not parse field values as templates', () => {
    const card = aScreenedCard({
      company: '{{yourName}} {{#remote}} {{constructor}}',
      people: [aPerson({ addressAs: '{{company}}' })],
    })
    const hostile = fillNoteFields(aNoteRequest({ card }))
    expect(renderBody('{{greeting}}: {{company}}', hostile)).toBe(
      'Hi {{company}}: {{yourName}} {{#remote}} {{constructor}}',
    )
  })

  it('renders sections and inverted sections', () => {
    expect(renderBody('{{#remote}}by phone{{/remote}}{{^remote}}there{{/remote}}')).toBe('by phone')
    expect(renderBody('{{#onSite}}there{{/onSite}}{{^onSite}}not there{{/onSite}}')).toBe('not there')
  })

  it('leaves no blank lines for an omitted paragraph', () => {
    expect(renderBody('One.\n\n{{#onSite}}Two.{{/onSite}}\n\nThree.  \n\n')).toBe('One.\n\nThree.')
  })

  it('ends a sentence with one full stop if the field has its own', () => {
    const card = aScreenedCard({ company: 'Northwind Inc.' })
    expect(renderBody('I like {{company}}. And you?', fillNoteFields(aNoteRequest({ card })))).toBe(
      'I like Northwind Inc. And you?',
    )
    expect(renderBody('wait... what')).toBe('wait... what')
  })

  it('limits the subject to one line of a message', () => {
    const card = aScreenedCard({ company: 'Northwind '.repeat(20).trim() })
    const { subject } = renderTemplate(
      { subject: '{{company}}\n{{company}}', body: '' },
      fillNoteFields(aNoteRequest({ card })),
    )
    expect(subject).toMatch(/^Northwind Northwind .*Northwind…$/)
    expect(subject.length).toBeLessThanOrEqual(200)
  })

  it('refuses a result that is too long', () => {
    expect(() => renderBody('{{company}}'.repeat(1800))).toThrow(AppError)
  })

  describe('after Mustache’s global defaults were changed', () => {
    const before = { tags: Mustache.tags, escape: Mustache.escape }
    afterEach(() => Object.assign(Mustache, before))

    it('renders as before', () => {
      Object.assign(Mustache, { tags: ['<%', '%>'], escape: () => 'spoilt' })
      expect(renderBody('{{company}} <%company%>')).toBe('Northwind Optics <%company%>')
    })
  })
})
