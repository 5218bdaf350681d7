import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Backup, type BackupKind, nameBackup } from '#electron/store/backup-names'
import { selectBackupsToPrune, sortForRecovery } from '#electron/store/prune-backups'
import { toIso } from '#shared/time/instant'
import { NOW } from '#tests/support/store/moment'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** Returns when the backups of these ages that survive pruning were made, newest first. */
function survivors(ages: readonly number[], kind: BackupKind = 'regular'): string[] {
  const all = ages.map((age) => nameBackup({ at: NOW - age, kind }))
  const dropped = new Set(selectBackupsToPrune(all, NOW))
  return all
    .filter((backup) => !dropped.has(backup))
    .sort((a, b) => b.at - a.at)
    .map(({ at }) => toIso(at).slice(0, 16))
}

describe('selectBackupsToPrune', () => {
  it('keeps the newest backup of each of the last 24 hours with one', () => {
    // 20:30, 20:10, 19:50, 19:30, …: two or three in each hour of the day.
    const kept = survivors(Array.from({ length: 72 }, (_, index) => index * 20 * MINUTE))
    expect(kept.slice(0, 3)).toEqual(['2026-03-03T20:30', '2026-03-03T19:50', '2026-03-03T18:50'])
    expect(kept).toHaveLength(24)
  })

  it('keeps the newest backups of 14 days and of 8 weeks', () => {
    // One at noon on each of a hundred days.
    const kept = survivors(Array.from({ length: 100 }, (_, index) => index * DAY + 8.5 * HOUR))
    expect(kept.slice(0, 2)).toEqual(['2026-03-03T12:00', '2026-03-02T12:00'])
    // Each is alone in its hour, so 24 stay for the hours, and the Sundays of three more weeks after them.
    expect(kept).toHaveLength(24 + 3)
    expect(kept.slice(-2)).toEqual(['2026-01-25T12:00', '2026-01-18T12:00'])
  })

  it('keeps the last three backups of a drastic kind, however old', () => {
    const regular = Array.from({ length: 200 }, (_, index) =>
      nameBackup({ at: NOW - index * DAY, kind: 'regular' }),
    )
    const drastic = [1, 2, 3, 4].map((year) => nameBackup({ at: NOW - year * 365 * DAY, kind: 'restore' }))
    const dropped = selectBackupsToPrune([...regular, ...drastic], NOW)
    expect(dropped.filter(({ kind }) => kind === 'restore')).toEqual(drastic.slice(3))
  })

  it('does not let backups from the future displace the others', () => {
    const future = Array.from({ length: 50 }, (_, index) => -DAY - index * HOUR)
    const kept = survivors([...future, 0, HOUR, DAY])
    expect(kept.slice(-3)).toEqual(['2026-03-03T20:30', '2026-03-03T19:30', '2026-03-02T20:30'])
    // The future ones are thinned among themselves: 24 hours, and the newest of one more day.
    expect(kept).toHaveLength(24 + 1 + 3)
  })

  it.each([
    ['a year ahead', 365 * DAY],
    ['a day ahead', DAY],
    ['an hour behind', -HOUR],
    ['a year behind', -365 * DAY],
    ['at the beginning of its count', -NOW],
  ])('keeps the backups that the right clock would keep when the clock is %s for one start', (_, error) => {
    // What a long use leaves behind, every kind included.
    const ages = Array.from({ length: 400 }, (_, index) => index * 5 * HOUR)
    const made = ages.map((age, index) =>
      nameBackup({
        at: NOW - age,
        kind: index % 7 === 0 ? 'restore' : index % 5 === 0 ? 'migration' : 'start',
      }),
    )
    const thin = (all: readonly Backup[], now: number) => {
      const dropped = new Set(selectBackupsToPrune(all, now))
      return all.filter((backup) => !dropped.has(backup))
    }
    const settled = thin(made, NOW)
    const wrong = nameBackup({ at: NOW + error, kind: 'start' })
    const afterwards = thin([...settled, wrong], wrong.at)
    // As after any start, the oldest of each of the three periods may make room for the new one.
    expect(settled.filter((backup) => !afterwards.includes(backup)).length).toBeLessThanOrEqual(3)
    for (const backup of settled.slice(0, 12)) expect(afterwards).toContain(backup)
    expect(afterwards).toContain(wrong)
    const right = nameBackup({ at: NOW + HOUR, kind: 'start' })
    const later = thin([...afterwards, right], right.at)
    for (const backup of settled.slice(0, 12)) expect(later).toContain(backup)
  })

  it('always keeps the newest backup, and selects nothing on a second run', () => {
    const ages = fc.array(fc.integer({ min: 0, max: 400 * 24 * 60 }), { minLength: 1, maxLength: 120 })
    fc.assert(
      fc.property(ages, (minutes) => {
        const all = [...new Set(minutes)].map((age) =>
          nameBackup({ at: NOW - age * MINUTE, kind: 'regular' }),
        )
        const dropped = selectBackupsToPrune(all, NOW)
        const kept = all.filter((backup) => !dropped.includes(backup))
        const newest = Math.max(...all.map(({ at }) => at))
        expect(kept.some(({ at }) => at === newest)).toBe(true)
        expect(kept.length).toBeLessThanOrEqual(24 + 14 + 8)
        expect(selectBackupsToPrune(kept, NOW)).toEqual([])
      }),
    )
  })
})

describe('sortForRecovery', () => {
  it('sorts newest first, and those that the clock has not reached last', () => {
    const [yesterday, now, inAYear] = [-DAY, 0, 365 * DAY].map((offset) =>
      nameBackup({ at: NOW + offset, kind: 'start' }),
    )
    expect(sortForRecovery([inAYear, yesterday, now] as Backup[], NOW)).toEqual([now, yesterday, inAYear])
  })

  it('sorts newest first when the clock is behind all of them', () => {
    const [older, newer] = [-DAY, 0].map((offset) => nameBackup({ at: NOW + offset, kind: 'start' }))
    expect(sortForRecovery([older, newer] as Backup[], 0)).toEqual([newer, older])
  })
})
