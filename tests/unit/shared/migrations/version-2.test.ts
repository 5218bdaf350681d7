import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { version1 } from '#shared/migrations/version-1'
import { version2 } from '#shared/migrations/version-2'

const fixture = join(import.meta.dirname, '../../../fixtures/workspaces/version-1.json')
const older = JSON.parse(readFileSync(fixture, 'utf8')).data

describe('version2.upgrade', () => {
  it('marks alerts as shown and not paused, and keeps everything else', () => {
    const upgraded = version2.upgrade?.(structuredClone(older) as never)
    expect(upgraded).toEqual({
      ...older,
      schemaVersion: 2,
      ledger: older.ledger.map((entry: { firedAt: string }) => ({ ...entry, shownAt: entry.firedAt })),
      alertsPausedUntil: null,
      zones: [],
    })
    expect(version2.schema.safeParse(upgraded).success).toBe(true)
  })

  it('does not change its input', () => {
    const frozen = Object.freeze(structuredClone(older))
    version2.upgrade?.(frozen as never)
    expect(frozen).toEqual(older)
  })

  it('distinguishes the two versions', () => {
    expect(version1.schema.safeParse(older).success).toBe(true)
    expect(version2.schema.safeParse(older).success).toBe(false)
  })
})
