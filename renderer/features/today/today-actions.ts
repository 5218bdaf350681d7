import type { TodayEntry, TodayLine } from '#shared/ipc/today-view'
import type { Id } from '#shared/model/scalars'

/** The actions of Today that open something else. */
export interface TodayActions {
  /** Opens the place where a follow-up is done. */
  readonly onOpen: (key: string) => void
  readonly onOpenCard: (cardId: Id) => void
  /** Asks what the employer of a card answered. */
  readonly onReply: (cardId: Id) => void
  /** Asks what conversation a card in Waiting waits after. */
  readonly onNoteConversation: (cardId: Id) => void
  /** Opens what is left to do after a job was accepted. */
  readonly onEndSearch: () => void
  readonly onShowBoard: () => void
  /** Opens the settings with the days away. */
  readonly onOpenAway: () => void
}

/** A line, and whether its button is the one to begin with. */
export interface LineProps {
  readonly line: TodayLine
  readonly actions: TodayActions
  readonly isFirst?: boolean
}

/** Returns what identifies an entry among the others of its list. */
export function toEntryKey(entry: TodayEntry): string {
  if (entry.kind === 'interview') return entry.interviewId
  return entry.kind === 'group' ? entry.id : entry.key
}
