import type { AppError } from '#shared/errors/app-error'
import type { Notice } from '#shared/ipc/host-view'
import { NOT_SAVED_NOTICE } from '#shared/ipc/notice-ids'
import type { TimeContext } from '#shared/rules/time-context'
import { formatBackupTime } from '#shared/views/backup-preview'
import type { ExternalChange } from '../store/workspace-adapter.ts'
import type { LoadReport } from '../store/workspace-store.ts'
import type { Emitter } from './emitter.ts'

/** Keeps the notices over the board until they are dismissed or no longer true. */
export interface Notices {
  /** Returns the notices that are shown now. */
  getAll(): readonly Notice[]
  /** Shows a notice; it replaces one with the same id. */
  show(notice: Notice): void
  /** Removes a notice. */
  dismiss(id: string): void
}

/** Creates the notices of a running app, beginning with `initial`. */
export function createNotices({
  initial,
  emitter,
}: {
  initial: readonly Notice[]
  emitter: Emitter
}): Notices {
  const shownNotices = new Map(initial.map((notice) => [notice.id, notice]))
  return {
    getAll: () => [...shownNotices.values()],
    show(notice) {
      shownNotices.set(notice.id, notice)
      emitter.emit('notice', notice)
    },
    dismiss(id) {
      // A notice without text makes the page remove the notice with this id.
      if (shownNotices.delete(id)) emitter.emit('notice', { id, kind: 'info', text: '' })
    },
  }
}

/** Shows the notice that changes cannot be saved; dismisses it if `failure` is null. */
export function updateSaveNotice(notices: Notices, failure: AppError | null): void {
  if (failure) notices.show({ id: NOT_SAVED_NOTICE, kind: 'error', text: failure.message })
  else notices.dismiss(NOT_SAVED_NOTICE)
}

/** Creates the notice that another program changed the file and which version is open. */
export function createExternalChangeNotice({ keptAs, cards }: ExternalChange): Notice {
  const text = `Another program changed workspace.json while Callback was open. Callback kept what it had, with ${formatCount(cards)}. The other version is saved next to it as ${keptAs}.`
  return { id: 'changed-outside', kind: 'warning', text }
}

/** Creates the notices about which copy of the workspace was opened and which files were set aside. */
export function createLoadNotices(report: LoadReport, context: TimeContext): readonly Notice[] {
  return [...createRecoveryNotices(report, context), ...createRepairNotices(report)]
}

/** Creates the notice about what could not have been used as it was in the file. */
function createRepairNotices({ repairs }: LoadReport): readonly Notice[] {
  const { newIds, newRanks, removedWords } = repairs
  const sentences = [
    ...(newIds.length === 0
      ? []
      : [
          `${formatCount(newIds.length)} in workspace.json had the id of another card, which would have hidden one of the two: ${newIds.join(', ')}. Callback gave ${newIds.length === 1 ? 'it a new id' : 'them new ids'}. Check the board for duplicates.`,
        ]),
    ...(newRanks.length === 0
      ? []
      : [
          `${formatCount(newRanks.length)} in workspace.json couldn’t be moved, because the place in its column was damaged: ${newRanks.join(', ')}. That’s repaired; the order on the board is the same.`,
        ]),
    ...(removedWords.length === 0 ? [] : [describeRemovedWords(removedWords)]),
  ]
  return sentences.length === 0 ? [] : [{ id: 'repaired', kind: 'warning', text: sentences.join(' ') }]
}

/** How many removed words a notice names, and how long each can be. */
const NAMED_WORDS = 5
const NAMED_LENGTH = 30

function describeRemovedWords(words: readonly string[]): string {
  const named = words
    .slice(0, NAMED_WORDS)
    .map((word) => `“${word.length > NAMED_LENGTH ? `${word.slice(0, NAMED_LENGTH)}…` : word}”`)
    .join(', ')
  const rest = words.length > NAMED_WORDS ? ` and ${words.length - NAMED_WORDS} more` : ''
  const what = words.length === 1 ? '1 entry that isn’t' : `${words.length} entries that aren’t`
  const kind = words.length === 1 ? 'a word, or is there twice' : 'words, or are there twice'
  return `Your dictionary had ${what} ${kind}: ${named}${rest}. Callback left ${words.length === 1 ? 'it' : 'them'} out; the others are as they were.`
}

function createRecoveryNotices(report: LoadReport, context: TimeContext): readonly Notice[] {
  const { source, setAside, cards, backupAt } = report
  if (source === 'main' && setAside.length > 0) {
    const text = `The copy from before the last change was damaged. Your data itself is fine. The damaged copy is kept next to it as ${setAside.join(' and ')}.`
    return [{ id: 'recovered', kind: 'info', text }]
  }
  if (source === 'main' || source === 'new') return []
  const found = setAside.length > 0 ? 'couldn’t be read' : 'was missing'
  const opened =
    backupAt === null
      ? 'the copy saved just before the last change'
      : `the backup of ${formatBackupTime(backupAt, context)}`
  const kept =
    setAside.length === 0
      ? ''
      : ` ${setAside.length === 1 ? 'The unreadable file is' : 'The unreadable files are'} kept next to it as ${setAside.join(' and ')}.`
  const text = `Your workspace file ${found}. Callback opened ${opened}, with ${formatCount(cards)}.${kept}`
  return [{ id: 'recovered', kind: 'warning', text }]
}

function formatCount(cards: number): string {
  return cards === 1 ? '1 card' : `${cards} cards`
}
