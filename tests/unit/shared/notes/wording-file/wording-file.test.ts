import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { WordingInput } from '#shared/commands/wordings/wording-input'
import { AppError } from '#shared/errors/app-error'
import type { TemplateCopy } from '#shared/model/template'
import { formatWordingFile, listBuiltInCopies } from '#shared/notes/wording-file/format-wording-file'
import { FILE_MAX, parseWordingFile } from '#shared/notes/wording-file/parse-wording-file'
import { planImport } from '#shared/notes/wording-file/plan-import'

const copy: TemplateCopy = {
  id: 'check-in',
  copyId: 'w1',
  name: 'Warm',
  tone: 'plain',
  form: 'mail',
  subject: 'Any news on {{theRole}}?',
  body: '{{greeting}},\n\nis there any news?\n\n{{closing}}',
  changedAt: '2026-03-03T21:00:00.000Z',
}
const toInput = ({ id, tone, form, replaces, name = '', subject, body }: TemplateCopy): WordingInput => ({
  ...{ template: id, name, subject, body },
  ...{ tone: tone ?? null, form: form ?? null, replaces: replaces ?? null },
})
const file = (...lines: string[]) => ['Callback wordings 1', '', ...lines].join('\n')
const failure = (text: string): string => {
  try {
    parseWordingFile(text)
  } catch (error) {
    if (error instanceof AppError) return error.message
    throw error
  }
  throw new Error('It was not refused')
}

describe('formatWordingFile', () => {
  it('writes what people can read, and begins with how it is read', () => {
    const text = formatWordingFile([copy])
    expect(text).toMatch(/^Callback wordings 1\n\n# Each wording begins with a line of ===/)
    expect(text).toContain('#   {{company}}  The company')
    expect(text.slice(text.indexOf('\n===') + 1)).toBe(
      '=== check-in\nName: Warm\nTone: plain\nForm: email\nSubject: Any news on {{theRole}}?\n\n{{greeting}},\n\nis there any news?\n\n{{closing}}\n',
    )
  })

  it('is read again as it was, whatever the texts are', () => {
    const line = fc.constantFrom(
      'Hi',
      '=== check-in',
      '\\=== x',
      '',
      'Name: x',
      '# note',
      'é 😀',
      '{{company}}',
    )
    const written = fc.record({
      id: fc.constantFrom('check-in' as const, 'decline' as const),
      name: fc.constantFrom('Warm', 'Tone: formal', 'é 😀', '=== x'),
      tone: fc.constantFrom('plain' as const, 'formal' as const),
      form: fc.constantFrom('mail' as const, 'short' as const),
      subject: fc.constantFrom('Any news?', 'Form: {{company}}'),
      replaces: fc.constantFrom(0, 1, 41),
      body: fc.array(line, { minLength: 1, maxLength: 6 }).map((lines) => `x\n${lines.join('\n')}\nx`),
    })
    fc.assert(
      fc.property(written, fc.constantFrom('\n', '\r\n'), (made, lineEnd) => {
        const before = { ...made, changedAt: copy.changedAt }
        const text = formatWordingFile([before]).replaceAll('\n', lineEnd)
        expect(parseWordingFile(text)).toEqual({ wordings: [toInput(before)], mistakes: [] })
      }),
    )
  })

  it('writes every built-in wording so that it can be read again', () => {
    const copies = listBuiltInCopies()
    const { wordings, mistakes } = parseWordingFile(formatWordingFile(copies))
    expect(mistakes).toEqual([])
    expect(wordings.length).toBe(copies.length)
    expect(planImport(wordings, []).every(({ effect }) => effect === 'same')).toBe(true)
  })
})

describe('parseWordingFile', () => {
  it('reads what a person has typed: other cases, names of templates, and lines left out', () => {
    const text = `\uFEFF${file('=== Second check-in ===', 'tone:FORMAL', 'subject: Hello', '', '', 'Hi.', '')}`
    expect(parseWordingFile(text).wordings).toEqual([
      {
        ...{ template: 'second-check-in', tone: 'formal', form: 'mail', replaces: null },
        ...{ name: 'Second check-in', subject: 'Hello', body: 'Hi.' },
      },
    ])
  })

  it.each([
    ['', 'This isn’t a file of wordings from Callback.'],
    ['{"wordings":[]}', 'Such a file begins with “Callback wordings 1”. Choose another one.'],
    ['\u0000\u0001PNG', 'This isn’t a file of wordings from Callback.'],
    ['Callback wordings 2\n=== check-in', 'This file is from a newer version of Callback.'],
    ['Callback wordings 1\n', 'There are no wordings in this file.'],
    [' '.repeat(FILE_MAX + 1), 'This file is too large'],
    [file(...Array.from({ length: 301 }, () => '=== check-in')), 'more than 300 wordings'],
  ])('refuses what is no file of wordings: %.20j', (text, message) => {
    expect(failure(text)).toContain(message)
  })

  it.each([
    [['=== chek-in', '', 'x'], 'Line 3: there’s no template called “chek-in”. Did you mean “check-in”?'],
    [['=== pigeon post', '', 'x'], 'Use a name as Callback exports it.'],
    [
      ['=== check-in', 'Tune: plain', '', 'x'],
      'Line 4: “Tune: plain” isn’t Name, Tone, Form, In place of or Subject.',
    ],
    [['=== check-in', 'Hello Jane', 'x'], 'Put an empty line before the text.'],
    [['=== check-in', 'Tone: cheery', '', 'x'], 'Line 4: “cheery” isn’t a tone. Write plain or formal.'],
    [['=== check-in', 'Form: fax', '', 'x'], 'Line 4: “fax” isn’t a form. Write email or short message.'],
    [['=== check-in', 'In place of: two', '', 'x'], 'Line 4: write the number of a wording, such as 2'],
    [['=== check-in', '', 'x'], 'Line 3: An email needs a subject.'],
    [['=== check-in', 'Subject: {{company}', '', 'x'], 'Line 4: One } is missing. Write {{company}}.'],
    [['=== check-in', 'Subject: x', '', '', 'Hi', '{{shortName}'], 'Line 8: One } is missing.'],
    [['=== check-in', 'Subject: x', '', ''], 'The text is empty.'],
    [['=== check-in', `Name: ${'x'.repeat(300)}`, '', 'x'], 'Line 3: The name is too long'],
  ])('leaves a wording with a mistake out, and says where: %j', (lines, message) => {
    const { wordings, mistakes } = parseWordingFile(file(...lines, '=== voicemail', '', 'Hello.'))
    expect(wordings.map(({ template }) => template)).toEqual(['voicemail'])
    expect(mistakes).toHaveLength(1)
    expect(mistakes[0]).toContain(message)
  })

  it('leaves out the second of two that would overwrite one another', () => {
    const entry = ['=== check-in', 'Name: Warm', 'Subject: x', '', 'Hi']
    const { wordings, mistakes } = parseWordingFile(file(...entry, ...entry))
    expect(wordings).toHaveLength(1)
    expect(mistakes).toEqual(['Line 8: “Warm” is in the file twice. Give each its own name.'])
  })
})

describe('planImport', () => {
  it('tells new, changed and unchanged wordings apart', () => {
    const own = toInput(copy)
    const effects = planImport(
      [own, { ...own, name: 'Brief' }, { ...own, body: 'x' }, { ...own, replaces: 0 }],
      [copy],
    ).map(({ effect }) => effect)
    expect(effects).toEqual(['same', 'new', 'change', 'new'])
  })
})
