import { BACKUP_NOTICE } from '#shared/ipc/notice-ids'
import type { EpochMs } from '#shared/model/scalars'
import type { Workspace } from '#shared/model/workspace'
import type { Clock, Log } from '../../host/ports.ts'
import type { BackupKind } from '../../store/backup-names.ts'
import { isSameWorkspace } from '../../store/same-workspace.ts'
import { notBackedUp } from '../../store/save-errors.ts'
import type { WorkspaceStore } from '../../store/workspace-store.ts'
import type { Notices } from '../notices.ts'

/** While things change, a backup is made so often. */
const EVERY_MS = 30 * 60_000

/** Makes backups, by itself and when it is asked to. */
export interface BackupMaker {
  /** Makes a backup when one is due and something changed since the last. Never rejects; a failure becomes a notice. */
  tick(): Promise<void>
  /** Makes one now, after the one that is being made. Rejects with what the disk answered. */
  make(kind: BackupKind): Promise<void>
  /** Resolves when no backup is being made, and none begins by itself any more. */
  stop(): Promise<void>
}

interface Needs {
  readonly store: WorkspaceStore
  readonly notices: Notices
  readonly clock: Clock
  readonly log: Log
}

export function createBackupMaker({ store, notices, clock, log }: Needs): BackupMaker {
  let latest: { readonly workspace: Workspace | null; readonly at: EpochMs } | null = null
  let running: Promise<void> | null = null
  let isStopped = false

  const write = async (kind: BackupKind): Promise<void> => {
    const workspace = store.current()
    await store.backUp(kind)
    latest = { workspace, at: clock.now() }
    notices.take(BACKUP_NOTICE)
  }

  const look = async () => {
    const isStart = latest === null
    latest ??= await newestOf(store)
    const isDue = Math.abs(clock.now() - latest.at) >= EVERY_MS
    if (isDue && latest.workspace !== store.current()) await write(isStart ? 'start' : 'regular')
  }

  const failed = (error: unknown) => {
    const isNew = notices.all().every(({ id }) => id !== BACKUP_NOTICE)
    if (isNew) log.error('A backup could not be made; each minute tries again', error)
    const text = notBackedUp(error, store.backups.folder).message
    notices.put({ id: BACKUP_NOTICE, kind: 'warning', text })
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

/** What the newest backup holds, asked once at the start. */
async function newestOf(store: WorkspaceStore) {
  const [backup] = await store.backups.list()
  const verdict = backup && (await store.backups.read(backup))
  const isSame = verdict?.kind === 'good' && isSameWorkspace(verdict.workspace, store.current())
  return { workspace: isSame ? store.current() : null, at: Number.NEGATIVE_INFINITY }
}
