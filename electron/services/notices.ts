import type { AppError } from '#shared/errors/app-error'
import type { Notice } from '#shared/ipc/host-view'
import { NOT_SAVED_NOTICE } from '#shared/ipc/notice-ids'
import type { AsOf } from '#shared/rules/time-context'
import { sayBackupTime } from '#shared/views/backup'
import type { Outside } from '../store/workspace-adapter.ts'
import type { LoadReport } from '../store/workspace-store.ts'
import type { Emitter } from './emitter.ts'

/** What stands over the board until it is over, or dismissed. A page that comes later is told too. */
export interface Notices {
  all(): readonly Notice[]
  /** The same id again takes the place of the one before. */
  put(notice: Notice): void
  take(id: string): void
}

/** The notices of a running app, those of its start first. */
export function createNotices({ first, emitter }: { first: readonly Notice[]; emitter: Emitter }): Notices {
  const standing = new Map(first.map((notice) => [notice.id, notice]))
  return {
    all: () => [...standing.values()],
    put(notice) {
      standing.set(notice.id, notice)
      emitter.emit('notice', notice)
    },
    take(id) {
      if (standing.delete(id)) emitter.emit('notice', { id, kind: 'info', text: '' })
    },
  }
}

/** The one notice about a disk that takes no changes. */
export function showTrouble(notices: Notices, trouble: AppError | null): void {
  if (trouble) notices.put({ id: NOT_SAVED_NOTICE, kind: 'error', text: trouble.message })
  else notices.take(NOT_SAVED_NOTICE)
}

/** The notice that another program changed the file, and which of the two is open. */
export function outsideNotice({ keptAs, cards }: Outside): Notice {
  const text = `Another program changed workspace.json while Callback was open. Callback goes on with what it had open, with ${counted(cards)}; the other version is kept beside it as ${keptAs}.`
  return { id: 'changed-outside', kind: 'warning', text }
}

/** What the user must know about how the workspace was opened: what was recovered, and what was set aside. */
export function noticesOf(report: LoadReport, asOf: AsOf): readonly Notice[] {
  const { source, setAside, cards, backupAt } = report
  if (source === 'main' && setAside.length > 0) {
    const text = `The copy kept from before the last change was damaged. Your workspace itself is whole; the copy is kept beside it as ${setAside.join(' and ')}.`
    return [{ id: 'recovered', kind: 'info', text }]
  }
  if (source === 'main' || source === 'new') return []
  const found = setAside.length > 0 ? 'could not be read' : 'was missing'
  const opened =
    backupAt === null
      ? 'the copy saved just before the last change'
      : `the backup of ${sayBackupTime(backupAt, asOf)}`
  const kept =
    setAside.length === 0
      ? ''
      : ` ${setAside.length === 1 ? 'The unreadable file is' : 'The unreadable files are'} kept beside it as ${setAside.join(' and ')}.`
  const text = `Your workspace file ${found}. Callback opened ${opened}, with ${counted(cards)}.${kept}`
  return [{ id: 'recovered', kind: 'warning', text }]
}

function counted(cards: number): string {
  return cards === 1 ? '1 card' : `${cards} cards`
}
