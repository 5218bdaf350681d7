import type { Notice } from '#shared/ipc/host-view'
import type { TimeContext } from '#shared/rules/time-context'
import { formatBackupTime } from '#shared/views/backup-preview'
import type { ConflictedCopy } from '../../store/conflicted-copies.ts'
import type { WorkspaceStore } from '../../store/workspace-store.ts'
import type { Notices } from '../notices.ts'

const CONFLICT_NOTICE = 'conflicted-copies'

/** Looks for conflicted copies, and shows, changes or dismisses the notice about them. */
export async function updateConflictNotice(
  { store, notices }: { store: WorkspaceStore; notices: Notices },
  context: TimeContext,
): Promise<void> {
  const copies = await store.findConflictedCopies()
  if (copies.length === 0) return notices.dismiss(CONFLICT_NOTICE)
  const notice = createConflictNotice(copies, { ...context, cards: store.current().cards.length })
  // A notice that the user has closed does not come back each minute.
  const isShown = notices.getAll().some(({ id, text }) => id === notice.id && text === notice.text)
  if (!isShown) notices.show(notice)
}

/** Creates the notice about the copies that a sync program left. `cards` is what the open workspace has. */
function createConflictNotice(
  copies: readonly ConflictedCopy[],
  context: TimeContext & { readonly cards: number },
): Notice {
  const isOne = copies.length === 1
  const what = isOne ? 'another version' : `${copies.length} other versions`
  const list = copies.map((copy) => describeCopy(copy, context)).join('; ')
  const advice = isOne
    ? 'If it has something you need, move it to an empty folder, name it workspace.json, and open that folder in Settings or with --data-dir. Otherwise delete it.'
    : 'If one has something you need, move it to an empty folder, name it workspace.json, and open that folder in Settings or with --data-dir. Delete the ones you don’t need.'
  const text = `A sync program left ${what} of your data next to workspace.json: ${list}. Callback uses workspace.json and leaves ${isOne ? 'the other one' : 'the others'} alone. ${advice}`
  return { id: CONFLICT_NOTICE, kind: 'warning', text }
}

function describeCopy(copy: ConflictedCopy, context: TimeContext): string {
  if (copy.kind === 'unreadable') return `“${copy.name}”, which ${copy.why}`
  const cards = copy.cards === 1 ? '1 card' : `${copy.cards} cards`
  return `“${copy.name}”, with ${cards}, last changed ${formatBackupTime(copy.changedAt, context)}`
}
