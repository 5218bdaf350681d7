import { changeBetween } from '#shared/commands/change'
import { restoreWorkspace } from '#shared/commands/restore-workspace'
import { AppError } from '#shared/errors/app-error'
import type { BackupList, BackupPreview } from '#shared/ipc/backup-view'
import { BACKUP_NOTICE } from '#shared/ipc/standing-notices'
import type { EpochMs, Id } from '#shared/model/scalars'
import type { Workspace } from '#shared/model/workspace'
import { toIso } from '#shared/time/instant'
import { capitalized } from '#shared/time/say'
import { sayBackupTime, viewBackup } from '#shared/views/backup'
import type { Backup, BackupKind } from '../store/backup-names.ts'
import type { Good } from '../store/envelope.ts'
import { notBackedUp, notRestored } from '../store/failures.ts'
import { isSameWorkspace } from '../store/same-workspace.ts'
import type { WorkspaceStore } from '../store/workspace-store.ts'
import type { Done } from './command-service.ts'
import { historyOf, withHistory } from './history.ts'
import type { Notices } from './notices.ts'
import type { Clock, Log } from './ports.ts'

/** While things change, a backup is made so often. */
const EVERY_MS = 30 * 60_000

/** Backups of the workspace: made by themselves, listed, looked into, restored. */
export interface BackupService {
  /** Makes a backup when one is due and something changed since the last. Never rejects; a failure becomes a notice. */
  tick(): Promise<void>
  list(): Promise<BackupList>
  /** Resolves when no backup is being made, and none begins by itself any more. */
  stop(): Promise<void>
  /** What a backup holds. Throws `not-found`. */
  preview(asked: { id: string }): Promise<BackupPreview>
  /** Puts a backup in the place of what is there, which is backed up first. One step of undo. */
  restore(asked: { id: string }): Promise<Done>
}

const reasons: Readonly<Record<BackupKind, string>> = {
  start: 'at the start of Callback',
  regular: '',
  migration: 'before an update of Callback',
  restore: 'before a backup was restored',
}

/** Backups over a store. */
export function createBackupService(needs: {
  store: WorkspaceStore
  notices: Notices
  clock: Clock
  log: Log
  newId: () => Id
}): BackupService {
  const { store, notices, clock, log, newId } = needs
  let latest: { readonly workspace: Workspace | null; readonly at: EpochMs } | null = null
  let running: Promise<void> | null = null
  let isStopped = false
  const asOf = () => ({ now: clock.now(), zone: clock.zone() })

  /** What the newest backup holds, asked once at the start. */
  const newest = async () => {
    const [backup] = await store.backups.list()
    const verdict = backup && (await store.backups.read(backup))
    const isSame = verdict?.kind === 'good' && isSameWorkspace(verdict.workspace, store.current())
    return { workspace: isSame ? store.current() : null, at: Number.NEGATIVE_INFINITY }
  }

  const make = async (kind: BackupKind): Promise<void> => {
    const workspace = store.current()
    await store.backUp(kind)
    latest = { workspace, at: clock.now() }
    notices.take(BACKUP_NOTICE)
  }

  const look = async () => {
    const isStart = latest === null
    latest ??= await newest()
    const isDue = Math.abs(clock.now() - latest.at) >= EVERY_MS
    if (isDue && latest.workspace !== store.current()) await make(isStart ? 'start' : 'regular')
  }

  const failed = (error: unknown) => {
    const isNew = notices.all().every(({ id }) => id !== BACKUP_NOTICE)
    if (isNew) log.error('A backup could not be made; each minute tries again', error)
    notices.put({
      id: BACKUP_NOTICE,
      kind: 'warning',
      text: notBackedUp(error, store.backups.folder).message,
    })
  }

  const goodOne = async (id: string): Promise<{ backup: Backup; good: Good }> => {
    const backup = (await store.backups.list()).find((one) => one.id === id)
    const verdict = backup && (await store.backups.read(backup))
    if (!backup || verdict?.kind !== 'good')
      throw new AppError('not-found', 'That backup is gone or cannot be read. Choose another one.')
    return { backup, good: verdict }
  }

  return {
    tick() {
      if (isStopped) return Promise.resolve()
      running ??= look()
        .catch(failed)
        .finally(() => {
          running = null
        })
      return running
    },
    async stop() {
      isStopped = true
      await running
    },
    async list() {
      const items = await store.backups.list()
      return {
        folder: store.backups.folder,
        items: items.map(({ id, at, kind }) => ({
          id,
          when: capitalized(sayBackupTime(at, asOf())),
          why: reasons[kind],
        })),
      }
    },
    async preview({ id }) {
      const { backup, good } = await goodOne(id)
      return viewBackup({ id, at: backup.at, cards: good.workspace.cards }, asOf())
    },
    async restore({ id }) {
      const { backup, good } = await goodOne(id)
      await running
      await make('restore').catch((error) => {
        throw notRestored(error, store.backups.folder)
      })
      return store.update((head) => {
        const restored = restoreWorkspace(head, good.workspace)
        const label = `Restore the backup of ${sayBackupTime(backup.at, asOf())}`
        const told = { id: newId(), at: toIso(clock.now()), label }
        const done = [...historyOf(head).done, changeBetween(head, restored, told)]
        return { workspace: withHistory(restored, { done, undone: [] }), result: { label, cardId: null } }
      })
    },
  }
}
