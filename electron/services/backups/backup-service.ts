import { diffWorkspaces } from '#shared/commands/core/change'
import { followZoneDataOnLoad } from '#shared/commands/core/local-starts'
import { restoreWorkspace } from '#shared/commands/workspace/restore-workspace'
import { AppError } from '#shared/errors/app-error'
import type { BackupList, BackupPreview } from '#shared/ipc/backup-view'
import type { Id } from '#shared/model/scalars'
import { capitalize } from '#shared/text/format-day'
import { toIso } from '#shared/time/instant'
import { formatBackupTime, toBackupPreview } from '#shared/views/backup-preview'
import type { Clock, Log } from '../../host/ports.ts'
import type { Backup, BackupKind } from '../../store/backup-names.ts'
import type { GoodVerdict } from '../../store/envelope.ts'
import { restoreFailedError } from '../../store/save-errors.ts'
import type { WorkspaceStore } from '../../store/workspace-store.ts'
import { getTimeContext } from '../board/time-context.ts'
import type { CommandResult } from '../commands/command-service.ts'
import { getHistory, withHistory } from '../commands/history.ts'
import type { Notices } from '../notices.ts'
import { type BackupMaker, createBackupMaker } from './backup-maker.ts'

/** Makes, lists, previews and restores backups of the workspace. */
export interface BackupService extends Pick<BackupMaker, 'makeIfDue' | 'stop'> {
  /** Lists the backups, newest first, in words for Settings. */
  list(): Promise<BackupList>
  /** Returns a summary of the content of a backup. Throws `not-found`. */
  preview(input: { id: string }): Promise<BackupPreview>
  /** Replaces the workspace by a backup, after backing up the current one. The user can undo this. */
  restore(input: { id: string }): Promise<CommandResult>
}

/** Why a backup was made, in words; empty if it was made because time had passed. */
const reasons: Readonly<Record<BackupKind, string>> = {
  start: 'when Callback started',
  regular: '',
  migration: 'before Callback was updated',
  restore: 'before a backup was restored',
}

/** Creates the backup service of a store. */
export function createBackupService(deps: {
  store: WorkspaceStore
  notices: Notices
  clock: Clock
  log: Log
  newId: () => Id
}): BackupService {
  const { store, clock, newId } = deps
  const { makeIfDue, make, stop } = createBackupMaker(deps)
  const getContext = () => getTimeContext(clock, store.current())
  return {
    makeIfDue,
    stop,
    async list() {
      const items = await store.backups.list()
      return {
        folder: store.backups.folder,
        items: items.map(({ id, at, kind }) => ({
          id,
          timeText: capitalize(formatBackupTime(at, getContext())),
          reason: reasons[kind],
        })),
      }
    },
    async preview({ id }) {
      const { backup, good } = await readBackup(store, id)
      return toBackupPreview({ id, at: backup.at, cards: good.workspace.cards }, getContext())
    },
    async restore({ id }) {
      const { backup, good } = await readBackup(store, id)
      await make('restore').catch((error) => {
        throw restoreFailedError(error, store.backups.folder)
      })
      return store.update((head) => {
        const restored = restoreWorkspace(head, followZoneDataOnLoad(good.workspace, clock.now()))
        const label = `Restore the backup of ${formatBackupTime(backup.at, getContext())}`
        const changeInfo = { id: newId(), at: toIso(clock.now()), label }
        const done = [...getHistory(head).done, diffWorkspaces(head, restored, changeInfo)]
        return { workspace: withHistory(restored, { done, undone: [] }), result: { label, cardId: null } }
      })
    },
  }
}

/** Reads a backup. Throws `not-found` if it no longer exists or is damaged. */
async function readBackup(
  { backups }: WorkspaceStore,
  id: string,
): Promise<{ backup: Backup; good: GoodVerdict }> {
  const backup = (await backups.list()).find((candidate) => candidate.id === id)
  const verdict = backup && (await backups.read(backup))
  if (!backup || verdict?.kind !== 'good')
    throw new AppError('not-found', 'That backup is gone or can’t be read. Choose another one.')
  return { backup, good: verdict }
}
