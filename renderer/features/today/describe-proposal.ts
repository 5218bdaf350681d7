import { Archive, Flag, Gift, type LucideIcon, NotebookPen } from 'lucide-react'
import { assertNever } from '#shared/errors/assert-never'
import type { ProposalLine } from '#shared/ipc/board-view'

/** Returns the text of the button of a proposal. */
export function describeProposalButton(line: ProposalLine): string {
  switch (line.kind) {
    case 'passed-offer':
      return 'Open'
    case 'no-conversation':
      return line.cardIds.length === 1 ? 'Note it' : 'Start'
    case 'ending':
      return 'Wrap up'
    case 'no-answer':
      return line.cardIds.length === 1 ? 'Close it' : `Close all ${line.cardIds.length}`
    default:
      return assertNever(line)
  }
}

/** The word in the place of the time that other lines have, and the icon of the strip. */
export const proposalMarks: Readonly<
  Record<ProposalLine['kind'], { readonly word: string; readonly icon: LucideIcon }>
> = {
  'no-answer': { word: 'Quiet', icon: Archive },
  'no-conversation': { word: 'Waiting', icon: NotebookPen },
  'passed-offer': { word: 'Offer', icon: Gift },
  ending: { word: 'Done', icon: Flag },
}

/** What the buttons of proposals do. */
export interface ProposalActions {
  readonly onOpenCard: (cardId: string) => void
  readonly onClose: (cardIds: readonly string[]) => void
  /** Asks what conversation a card waits after. */
  readonly onNoteConversation: (cardId: string) => void
  /** Opens what is left to do at the end of the search. */
  readonly onEndSearch: () => void
}

/** Does what the button of a proposal says. */
export function actOnProposal(line: ProposalLine, actions: ProposalActions): void {
  switch (line.kind) {
    case 'passed-offer':
      actions.onOpenCard(line.cardId)
      return
    case 'no-conversation': {
      const [first] = line.cardIds
      if (first !== undefined) actions.onNoteConversation(first)
      return
    }
    case 'ending':
      actions.onEndSearch()
      return
    case 'no-answer':
      actions.onClose(line.cardIds)
      return
    default:
      assertNever(line)
  }
}
