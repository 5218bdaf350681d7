import { BACKUP_NOTICE } from '#shared/ipc/notice-ids'
import type { EpochMs } from '#shared/model/scalars'
import type { Workspace } from '#shared/model/workspace'
import type { Clock, Log } from '../../host/ports.ts'
import type { BackupKind } from '../../store/backup-names.ts'
import { isSameWorkspace } from '../../store/same-workspace.ts'
import { backupFailedError } from '../../store/save-errors.ts'
import type { WorkspaceStore } from '../../store/workspace-store.ts'
import type { Notices } from '../notices.ts'

/** How often a backup is made while the workspace changes. */
const INTERVAL_MS = 30 * 60_000

/** Makes backups, regularly and on request. */
export interface BackupMaker {
  /**
   * Makes a backup if one is due and something changed since the last. Never
   * rejects; a failure becomes a notice.
   */
  makeIfDue(): Promise<void>
  /** Makes a backup now, after the one that is being made. Rejects with the error of the disk. */
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

/** The latest backup. Its workspace is only compared with the open one, which must not keep it in memory. */
interface Latest {
  readonly workspace: WeakRef<Workspace> | null
  readonly at: EpochMs
}

/** Creates the backup maker of a store. */
export function createBackupMaker({ store, notices, clock, log }: BackupMakerDeps): BackupMaker {
  let latest: Latest | null = null
  let running: Promise<void> | null = null
  let isStopped = false

  const write = async (kind: BackupKind): Promise<void> => {
    const workspace = store.current()
    await store.backUp(kind)
    latest = { workspace: new WeakRef(workspace), at: clock.now() }
    notices.dismiss(BACKUP_NOTICE)
  }

  const writeIfDue = async () => {
    const isStart = latest === null
    latest ??= await readNewest(store)
    const isDue = Math.abs(clock.now() - latest.at) >= INTERVAL_MS
    if (isDue && latest.workspace?.deref() !== store.current()) await write(isStart ? 'start' : 'regular')
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
      running ??= writeIfDue()
        .catch(reportFailure)
        .finally(() => {
          running = null
        })
      return running
    },
    async make(kind) {
      await running
      await write(kind)
    },
    async stop() {
      isStopped = true
      await running
    },
  }
}

/** Reads the newest backup at the start, to learn whether the workspace has changed since. */
async function readNewest(store: WorkspaceStore): Promise<Latest> {
  const [backup] = await store.backups.list()
  const verdict = backup && (await store.backups.read(backup))
  const isSame = verdict?.kind === 'good' && isSameWorkspace(verdict.workspace, store.current())
  return { workspace: isSame ? new WeakRef(store.current()) : null, at: Number.NEGATIVE_INFINITY }
}
