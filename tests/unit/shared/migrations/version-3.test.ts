import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { migrate } from '#shared/migrations/migrate'
import { version2 } from '#shared/migrations/version-2'
import { version3 } from '#shared/migrations/version-3'
import { aCard } from '#tests/support/builders/card'
import { anInterview } from '#tests/support/builders/interview'
import { aPerson } from '#tests/support/builders/person'
import { aWorkspace } from '#tests/support/builders/workspace'

const fixture = join(import.meta.dirname, '..', '..', '..', 'fixtures', 'workspaces', 'version-2.json')
const older = JSON.parse(readFileSync(fixture, 'utf8')).data

/** The new names by the old ones, with the record they are found in. */
const renamed: readonly (readonly [string, string, (owner: string) => boolean])[] = [
  ['deeds', 'actions', () => true],
  ['zones', 'zoneHistory', () => true],
  ['shownAt', 'deliveredAt', () => true],
  ['word', 'outcome', (owner) => owner === 'answers'],
  ['word', 'terms', (owner) => owner === 'theirPromises'],
  ['place', 'location', (owner) => owner === 'interviews'],
  ['endedAt', 'cancelledAt', (owner) => owner === 'interviews'],
]

/** Renames the keys of plain data, independently of the code under test. */
function withNewNames(value: unknown, owner = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => withNewNames(item, owner))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      const name = renamed.find(([from, , isIn]) => from === key && isIn(owner))?.[1] ?? key
      return [name, withNewNames(inner, key === 'before' || key === 'after' ? owner : key)]
    }),
  )
}

describe('the step to version 3', () => {
  it('renames the keys of every kind of record, the last change included, and keeps every value', () => {
    const upgraded = version3.upgrade?.(structuredClone(older) as never)
    expect(upgraded).toEqual({ ...(withNewNames(older) as object), schemaVersion: 3 })
    expect(version3.schema.safeParse(upgraded).success).toBe(true)
    expect(migrate(older)).toEqual(upgraded)
  })

  it('has every kind of record to rename', () => {
    const [card] = older.cards
    for (const kind of ['interviews', 'answers', 'theirPromises', 'deeds']) expect(card[kind]).not.toEqual([])
    expect(older.deeds).not.toEqual([])
    expect(older.zones).not.toEqual([])
    expect(older.ledger).not.toEqual([])
    expect(older.lastChange.cards[0].before.deeds).toBeDefined()
  })

  it('leaves its argument unchanged', () => {
    const copy = structuredClone(older)
    version3.upgrade?.(copy as never)
    expect(copy).toEqual(older)
  })

  it('drops a field that version 2 did not know, as version 2 did', () => {
    const withUnknown = { ...older, cards: older.cards.map((card: object) => ({ ...card, mood: 'good' })) }
    expect(migrate(withUnknown)).toEqual(migrate(older))
  })

  it('refuses data that is damaged in the middle', () => {
    const [first, ...rest] = older.cards
    const damaged = { ...older, cards: [{ ...first, answers: [{ id: 'x' }] }, ...rest] }
    expect(() => migrate(damaged)).toThrow()
  })

  it('tells the two versions apart', () => {
    expect(version2.schema.safeParse(older).success).toBe(true)
    expect(version3.schema.safeParse(older).success).toBe(false)
  })
})

describe('version 3', () => {
  it('reads and keeps the fields that the second edition of the rules stores', () => {
    const message = {
      id: 'message-1',
      personId: 'jane',
      channel: 'linkedin' as const,
      at: '2026-03-10T14:00:00.000Z' as const,
      recordedAt: '2026-03-10T14:00:00.000Z' as const,
      subject: '',
      text: 'Hello',
    }
    const card = {
      ...aCard({
        people: [aPerson({ addressAs: 'Jay' })],
        interviews: [
          { ...anInterview(), localStart: '2026-03-03T15:00', didNotHappen: 'they-did-not-call' as const },
        ],
      }),
      appliedOn: '2026-03-02' as const,
      agency: 'Fabrikam Talent',
      region: 'BY',
      tags: ['remote'],
      isStarred: true,
      cvSent: 'cv-optics.pdf',
      cvPath: '/home/sam/cv/cv-optics.pdf',
      pay: '£70k',
      payRange: '£68–76k',
      source: 'A friend',
      workMode: 'hybrid' as const,
      messages: [message],
    }
    const settings = {
      ...aWorkspace().settings,
      tone: 'formal' as const,
      cardOrder: 'by-date' as const,
      dateFormat: 'd MMMM',
      timeFormat: '24-hour' as const,
      firstWeekday: 'sunday' as const,
      defaultRegion: 'BY',
      away: [{ from: '2026-03-09' as const, until: '2026-03-13' as const }],
    }
    const workspace = aWorkspace({ cards: [card], settings })
    expect(migrate(JSON.parse(JSON.stringify(workspace)))).toEqual(workspace)
  })
})
