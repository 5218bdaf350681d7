import { changeBetween } from '#shared/commands/core/change'
import { restoreWorkspace } from '#shared/commands/workspace/restore-workspace'
import { AppError } from '#shared/errors/app-error'
import type { BackupList, BackupPreview } from '#shared/ipc/backup-view'
import type { Id } from '#shared/model/scalars'
import { capitalized } from '#shared/text/format-day'
import { toIso } from '#shared/time/instant'
import { sayBackupTime, viewBackup } from '#shared/views/backup'
import type { Clock, Log } from '../../host/ports.ts'
import type { Backup, BackupKind } from '../../store/backup-names.ts'
import type { Good } from '../../store/envelope.ts'
import { notRestored } from '../../store/save-errors.ts'
import type { WorkspaceStore } from '../../store/workspace-store.ts'
import type { Done } from '../commands/command-service.ts'
import { historyOf, withHistory } from '../commands/history.ts'
import type { Notices } from '../notices.ts'
import { type BackupMaker, createBackupMaker } from './backup-maker.ts'

/** Backups of the workspace: made by themselves, listed, looked into, restored. */
export interface BackupService extends Pick<BackupMaker, 'tick' | 'stop'> {
  list(): Promise<BackupList>
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
  const { store, clock, newId } = needs
  const { tick, make, stop } = createBackupMaker(needs)
  const asOf = () => ({ now: clock.now(), zone: clock.zone() })
  return {
    tick,
    stop,
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
      const { backup, good } = await goodOne(store, id)
      return viewBackup({ id, at: backup.at, cards: good.workspace.cards }, asOf())
    },
    async restore({ id }) {
      const { backup, good } = await goodOne(store, id)
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

async function goodOne({ backups }: WorkspaceStore, id: string): Promise<{ backup: Backup; good: Good }> {
  const backup = (await backups.list()).find((one) => one.id === id)
  const verdict = backup && (await backups.read(backup))
  if (!backup || verdict?.kind !== 'good')
    throw new AppError('not-found', 'That backup is gone or cannot be read. Choose another one.')
  return { backup, good: verdict }
}
