import { describe, expect, it } from 'vitest'
import { backupKinds, nameBackup, parseBackupName } from '#electron/store/backup-names'
import { NOW } from '#tests/support/store/moment'

describe('parseBackupName', () => {
  it.each(backupKinds)('parses the name of a backup of kind %s', (kind) => {
    const backup = nameBackup({ at: NOW + 1, kind })
    expect(backup.id).toBe(`backup-2026-03-03T20-30-00-001Z-${kind}.json`)
    expect(parseBackupName(backup.id)).toEqual(backup)
  })

  it.each([
    'workspace.json',
    'backup-2026-03-03T20-30-00-001Z-start.json.tmp',
    'backup-2026-03-03T20-30-00-001Z-strange.json',
    'backup-2026-13-03T20-30-00-001Z-start.json',
    '../backup-2026-03-03T20-30-00-001Z-start.json',
  ])('returns null for %s', (name) => {
    expect(parseBackupName(name)).toBeNull()
  })
})
