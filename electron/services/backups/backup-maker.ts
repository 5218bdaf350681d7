import { BACKUP_NOTICE } from '#shared/ipc/notice-ids'
import type { EpochMs } from '#shared/model/scalars'
import type { Workspace } from '#shared/model/workspace'
import type { Clock, Log } from '../../host/ports.ts'
import type { BackupKind } from '../../store/backup-names.ts'
import { sortForRecovery } from '../../store/prune-backups.ts'
import { isSameWorkspace } from '../../store/same-workspace.ts'
import { backupFailedError } from '../../store/save-errors.ts'
import type { WorkspaceStore } from '../../store/workspace-store.ts'
import type { Notices } from '../notices.ts'

/** How often a backup is made while the workspace changes. */
const INTERVAL_MS = 30 * 60_000

/** Makes backups, regularly and on request. */
export interface BackupMaker {
  /** Makes a backup if one is due and the workspace changed. Never rejects; shows failures as a notice. */
  makeIfDue(): Promise<void>
  /** Makes a backup now, or after the backup in progress. Rejects with the error of the file system. */
  make(kind: BackupKind): Promise<void>
  /** Stops regular backups; resolves when no backup is being made. */
  stop(): Promise<void>
}

interface BackupMakerDeps {
  readonly store: WorkspaceStore
  readonly notices: Notices
  readonly clock: Clock
  readonly log: Log
}

/** The latest backup. */
interface LatestBackup {
  /**
   * The workspace that was backed up; null if it differs from the open one. A weak reference, because it is
   * only compared and must not stay in memory.
   */
  readonly workspace: WeakRef<Workspace> | null
  /** When it was made; negative infinity if it was made by an earlier run, so that a new backup is due. */
  readonly at: EpochMs
}

/** Creates the backup maker of a store. */
export function createBackupMaker({ store, notices, clock, log }: BackupMakerDeps): BackupMaker {
  let latestBackup: LatestBackup | null = null
  let runningBackup: Promise<void> | null = null
  let isStopped = false

  const write = async (kind: BackupKind): Promise<void> => {
    const workspace = store.current()
    await store.backUp(kind)
    latestBackup = { workspace: new WeakRef(workspace), at: clock.now() }
    notices.dismiss(BACKUP_NOTICE)
  }

  const writeIfDue = async () => {
    const isStart = latestBackup === null
    latestBackup ??= await readNewest(store, clock.now())
    // `Math.abs`: a backup is due too if the clock was set back.
    const isDue = Math.abs(clock.now() - latestBackup.at) >= INTERVAL_MS
    if (isDue && latestBackup.workspace?.deref() !== store.current())
      await write(isStart ? 'start' : 'regular')
  }

  const reportFailure = (error: unknown) => {
    const isNew = notices.getAll().every(({ id }) => id !== BACKUP_NOTICE)
    if (isNew) log.error('A backup could not be made; each minute tries again', error)
    const text = backupFailedError(error, store.backups.folder).message
    notices.show({ id: BACKUP_NOTICE, kind: 'warning', text })
  }

  return {
    makeIfDue() {
      if (isStopped) return Promise.resolve()
      runningBackup ??= writeIfDue()
        .catch(reportFailure)
        .finally(() => {
          runningBackup = null
        })
      return runningBackup
    },
    async make(kind) {
      await runningBackup
      await write(kind)
    },
    async stop() {
      isStopped = true
      await runningBackup
    },
  }
}

/** Reads the newest backup at the start and compares it with the open workspace. */
async function readNewest(store: WorkspaceStore, now: EpochMs): Promise<LatestBackup> {
  const [backup] = sortForRecovery(await store.backups.list(), now)
  const verdict = backup && (await store.backups.read(backup))
  const isSame = verdict?.kind === 'good' && isSameWorkspace(verdict.workspace, store.current())
  return { workspace: isSame ? new WeakRef(store.current()) : null, at: Number.NEGATIVE_INFINITY }
}
