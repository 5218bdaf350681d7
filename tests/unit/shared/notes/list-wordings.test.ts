import { describe, expect, it } from 'vitest'
import { type TemplateCopy, templateIds } from '#shared/model/template'
import { builtInTemplates } from '#shared/notes/built-in-templates'
import { listWordings } from '#shared/notes/list-wordings'
import { renderNote } from '#shared/notes/render-note'
import type { BuiltInTemplate } from '#shared/notes/template'
import { stepsOfTemplates, templateGroups } from '#shared/notes/template-groups'
import { anAction } from '#tests/support/builders/action'
import { aNoteRequest, aScreenedCard } from '../templates/a-note-request.ts'

const style = { tone: 'plain', form: 'mail' } as const
const thanks = builtInTemplates['thank-you-call']
const aCopy = (more: Partial<TemplateCopy> = {}): TemplateCopy => ({
  id: 'thank-you-call',
  copyId: 'w1',
  name: 'Mine',
  ...style,
  subject: 'Thank you',
  body: '{{greeting}},\n\nthis is mine about {{theRole}}.',
  changedAt: '2026-03-01T15:00:00.000Z',
  ...more,
})
const listBodies = (template: BuiltInTemplate, copies: readonly TemplateCopy[]) =>
  listWordings(template, copies, style).map(({ body }) => body)
const builtInBodies = thanks.wordings.plain.mail.map(({ body }) => body)

/** The template as an update might leave it. */
const update = (mails: BuiltInTemplate['wordings']['plain']['mail']): BuiltInTemplate => ({
  ...thanks,
  wordings: { ...thanks.wordings, plain: { ...thanks.wordings.plain, mail: mails } },
})

describe('listWordings', () => {
  it('puts a changed wording in its place, and an added one at the end', () => {
    const copies = [aCopy({ body: 'Changed', replaces: 1 }), aCopy({ copyId: 'w2', body: 'Added' })]
    expect(listBodies(thanks, copies)).toEqual([builtInBodies[0], 'Changed', builtInBodies[2], 'Added'])
    expect(listWordings(thanks, copies, { tone: 'formal', form: 'mail' }).every(({ copy }) => !copy)).toBe(
      true,
    )
    expect(listBodies(builtInTemplates.decline, copies)).not.toContain('Added')
  })

  it('uses a copy without a tone in place of all of them', () => {
    const { tone: _, form: __, ...whole } = aCopy({ body: 'All' })
    for (const form of ['mail', 'short'] as const)
      expect(listWordings(thanks, [whole], { tone: 'formal', form }).map(({ body }) => body)).toEqual(['All'])
  })

  it('keeps the user’s wordings whatever an update does to the built-in ones', () => {
    const copies = [aCopy({ body: 'Changed', replaces: 2 }), aCopy({ copyId: 'w2', body: 'Added' })]
    const [first, , third] = thanks.wordings.plain.mail
    if (!first || !third) throw new Error('There are too few wordings')
    const rewritten = [first, first, { ...third, body: 'Rewritten' }]
    expect(listBodies(update(rewritten), copies).slice(2)).toEqual(['Changed', 'Added'])
    expect(listBodies(update([...rewritten, { ...first, body: 'New' }]), copies).slice(2)).toEqual([
      'Changed',
      'New',
      'Added',
    ])
    // The wording that it replaced is gone.
    expect(listBodies(update([first]), copies)).toEqual([first.body, 'Changed', 'Added'])
  })
})

describe('renderNote', () => {
  const render = (
    templates: readonly TemplateCopy[],
    wording: number | null = null,
    card = aScreenedCard(),
  ) => renderNote({ id: 'thank-you-call', style, wording, request: aNoteRequest({ templates, card }) })

  it('takes the user’s wording before the built-in ones', () => {
    const note = render([aCopy()])
    expect(note.body).toContain('this is mine about')
    expect(note).toMatchObject({ wording: builtInBodies.length, wordingCount: builtInBodies.length + 1 })
    expect(render([aCopy({ replaces: 1 })])).toMatchObject({ wording: 1, wordingCount: builtInBodies.length })
  })

  it('takes another once the reader has read it', () => {
    const { body } = render([aCopy()])
    const sent = anAction({ personId: 'jane', kind: 'sent', text: body, key: 'card-1/other/check-in/1' })
    const card = aScreenedCard({ actions: [sent] })
    expect(render([aCopy()], null, card).body).not.toContain('this is mine about')
  })

  it('leaves out a wording with a mistake, and says why', () => {
    const broken = aCopy({ body: '{{nobody}}' })
    const note = render([broken])
    expect(note.wordingCount).toBe(builtInBodies.length)
    expect(note.missing.at(-1)).toContain('{{nobody}} isn’t a field.')
    expect(render([{ ...broken, replaces: 0 }], 0).body).toContain('Jane')
  })

  it('leaves out a wording that becomes too long', () => {
    const note = render([aCopy({ body: `${'{{theRole}}'.repeat(1800)}` })], 0)
    expect(note.missing.at(-1)).toContain('longer than 20000 characters')
  })
})

describe('templateGroups', () => {
  it('hold each template once, and each has its step', () => {
    const grouped = templateGroups.flatMap(({ templates }) => templates)
    expect(grouped.toSorted()).toEqual(templateIds.toSorted())
    expect(Object.keys(stepsOfTemplates).sort()).toEqual([...templateIds].sort())
  })
})
