import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { climb, migrate, versions } from '#shared/migrations/migrate'
import type { Version } from '#shared/migrations/version'
import { version2 } from '#shared/migrations/version-2'
import { version3 } from '#shared/migrations/version-3'
import { createEmptyWorkspace, SCHEMA_VERSION, workspaceSchema } from '#shared/model/workspace'
import { aCard } from '#tests/support/builders/card'
import { aWorkspace } from '#tests/support/builders/workspace'

const fixtures = join(import.meta.dirname, '..', '..', '..', 'fixtures', 'workspaces')
const stored = (name: string) => JSON.parse(readFileSync(join(fixtures, name), 'utf8')).data

describe('versions', () => {
  it('end with the schema of the model, so a change of the model needs a new version', () => {
    expect(versions).toHaveLength(SCHEMA_VERSION)
    const newest = versions.at(-1)?.schema ?? z.never()
    expect(z.toJSONSchema(newest)).toEqual(z.toJSONSchema(workspaceSchema))
  })
})

/** Lists the texts, numbers and booleans in a value, as text. */
function listValues(value: unknown): string[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(listValues)
  return [String(value)]
}

describe('migrate', () => {
  it('returns a current workspace unchanged', () => {
    const workspace = aWorkspace({ cards: [aCard()] })
    expect(migrate(workspace)).toEqual(workspace)
  })

  it('migrates a full file of version 1 without losing anything', () => {
    const data = stored('version-1.json')
    const workspace = migrate(data)
    expect(data.schemaVersion).toBe(1)
    const upgraded = version3.upgrade?.(version2.upgrade?.(data as never) as never)
    expect(workspace).toEqual(upgraded)
    // Every value is still there, whatever its key is called now.
    expect(listValues(workspace)).toEqual(expect.arrayContaining(listValues({ ...data, schemaVersion: 3 })))
    expect(workspace.cards.map((card) => card.company)).toEqual(['Northwind Optics', 'Contoso Mills'])
  })

  it('migrates a full file of version 2 without losing anything', () => {
    const data = stored('version-2.json')
    expect(listValues(migrate(data)).sort()).toEqual(listValues({ ...data, schemaVersion: 3 }).sort())
  })

  it('returns a full file of version 3 unchanged', () => {
    const data = migrate(stored('version-2.json'))
    expect(migrate(structuredClone(data))).toEqual(data)
    // The keys keep their order too, so that a file that is read and written again stays the same, byte for byte.
    expect(JSON.stringify(migrate(structuredClone(data)))).toBe(JSON.stringify(data))
  })

  it('returns what the app makes with its keys in the same order', () => {
    const workspace = createEmptyWorkspace({ id: 'workspace-1', at: '2026-03-01T15:00:00.000Z' })
    expect(JSON.stringify(migrate(workspace))).toBe(JSON.stringify(workspace))
  })

  it.each([
    ['nothing', null],
    ['a list', []],
    ['no version', {}],
    ['version nought', { schemaVersion: 0 }],
    ['version one and a half', { schemaVersion: 1.5 }],
    ['half a workspace', { schemaVersion: 1, cards: [] }],
    ['a card without a company', aWorkspace({ cards: [aCard({ company: '' })] })],
    ['an impossible day', aWorkspace({ createdAt: '2026-02-30T00:00:00.000Z' })],
  ])('throws a ZodError for %s', (_, data) => {
    expect(() => migrate(data)).toThrow(z.ZodError)
  })

  it('throws a RangeError for a newer version', () => {
    expect(() => migrate(stored('newer.json'))).toThrow(RangeError)
  })
})

describe('climb', () => {
  const ladder: readonly Version[] = [
    { schema: z.object({ schemaVersion: z.literal(1), name: z.string() }), upgrade: null },
    {
      schema: z.object({ schemaVersion: z.literal(2), names: z.array(z.string()) }),
      upgrade: ({ name }: { name: string }) => ({ schemaVersion: 2, names: [name] }),
    },
    {
      schema: z.object({ schemaVersion: z.literal(3), names: z.array(z.string()), count: z.int() }),
      upgrade: ({ names }: { names: string[] }) => ({ schemaVersion: 3, names, count: names.length }),
    },
  ]

  it('applies every step from the version of the data to the last', () => {
    const last = { schemaVersion: 3, names: ['Northwind'], count: 1 }
    expect(climb(ladder, { schemaVersion: 1, name: 'Northwind' })).toEqual(last)
    expect(climb(ladder, { schemaVersion: 2, names: ['Northwind'] })).toEqual(last)
    expect(climb(ladder, last)).toEqual(last)
  })

  it('validates data against its own version before the first step', () => {
    expect(() => climb(ladder, { schemaVersion: 1, names: ['Northwind'] })).toThrow(z.ZodError)
  })

  it('validates the result of a step against the version it produces', () => {
    const broken: readonly Version[] = [
      ...ladder.slice(0, 2),
      { schema: z.never(), upgrade: () => 'anything' },
    ]
    expect(() => climb(broken, { schemaVersion: 1, name: 'Northwind' })).toThrow(z.ZodError)
  })

  it('does not change its input', () => {
    const data = Object.freeze({ schemaVersion: 1, name: 'Northwind' })
    climb(ladder, data)
    expect(data).toEqual({ schemaVersion: 1, name: 'Northwind' })
  })
})
