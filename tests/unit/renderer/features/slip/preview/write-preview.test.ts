import { describe, expect, it } from 'vitest'
import { listThanks, previewSlip } from '#renderer/features/slip/preview/preview-slip'
import { writePreview } from '#renderer/features/slip/preview/write-preview'
import { blankOwnPromise, createSlipEntry } from '#renderer/features/slip/slip-entry'
import { defaultSettings } from '#shared/model/settings'
import { aCard } from '#tests/support/builders/card'
import { anInterview } from '#tests/support/builders/interview'
import { epochIn, isoIn } from '#tests/support/builders/local-time'
import { aPerson } from '#tests/support/builders/person'

const zone = 'America/New_York'
const now = epochIn(zone)('2026-03-03 15:30')
const settings = { ...defaultSettings, yourName: 'Sam Okafor' }

describe('writePreview', () => {
  it('writes to each person of a panel what that person said, and to one what was promised', () => {
    const people = ['Ann Wu', 'Bo Lind', 'Cy Hall'].map((name, index) => aPerson({ id: `p${index}`, name }))
    const interview = anInterview({ kind: 'on-site', personIds: people.map(({ id }) => id) })
    const card = aCard({
      stage: 'interview',
      stageSince: isoIn(zone)('2026-03-01 09:00'),
      people,
      interviews: [interview],
    })
    const subject = { card, now, holidays: [], interview, zone, isLater: true }
    const preview = previewSlip(
      {
        ...createSlipEntry(subject),
        remarks: { p0: 'week-one churn', p1: 'the quiet routes', p2: 'hiring slowly' },
        thoughts: { p0: 'ours stopped once somebody called on day two', p1: '', p2: 'so did we' },
        bring: 'ten years of running clinics',
        promise: 'decide-by',
        promiseDate: '2026-03-06',
        ownPromises: [{ ...blankOwnPromise, text: 'the pilot numbers', personId: 'p1', date: '2026-03-04' }],
      },
      subject,
      settings,
    )
    if (preview === null) return expect.fail('the slip cannot be saved')
    const notes = listThanks(preview).map((thanks) =>
      writePreview(preview, thanks, { settings, templates: [], zone, now }),
    )
    expect(notes.map(({ body }) => body.match(/^Hi (\w+)/)?.[1])).toEqual(['Ann', 'Bo', 'Cy'])
    const said = ['week-one churn', 'the quiet routes', 'hiring slowly']
    expect(notes.map(({ body }) => said.filter((text) => body.includes(text)))).toEqual(
      said.map((text) => [text]),
    )
    const thoughts = ['Ours stopped once somebody called on day two.', 'So did we.']
    expect(notes.map(({ body }) => thoughts.filter((text) => body.includes(text)))).toEqual([
      [thoughts[0]],
      [],
      [thoughts[1]],
    ])
    expect(notes.map(({ body }) => body.includes('send you the pilot numbers tomorrow'))).toEqual([
      false,
      true,
      false,
    ])
    for (const { findings, wordCount } of notes) {
      expect(findings.filter(({ level }) => level === 'fix')).toEqual([])
      expect(wordCount).toBeGreaterThan(30)
    }
  })

  it('uses the wording that the user wrote, as the desk will', () => {
    const person = aPerson({ id: 'jane', name: 'Jane Okafor' })
    const interview = anInterview({ personIds: ['jane'] })
    const card = aCard({ stage: 'phone-screen', people: [person], interviews: [interview] })
    const subject = { card, now, holidays: [], interview, zone, isLater: true }
    const preview = previewSlip(createSlipEntry(subject), subject, settings)
    const [thanks] = preview ? listThanks(preview) : []
    if (preview === null || thanks === undefined) return expect.fail('the slip brings no thank-you')
    const changedAt = isoIn(zone)('2026-03-01 09:00')
    const place = { id: 'thank-you-call', tone: 'plain', form: 'mail', replaces: 0 } as const
    const copy = { ...place, copyId: 'copy-1', subject: 'Our call', body: '{{greeting}}, cheers!', changedAt }
    const note = writePreview(preview, thanks, { settings, templates: [copy], zone, now })
    expect(note).toMatchObject({ subject: 'Our call', body: expect.stringContaining('cheers!') })
  })
})
