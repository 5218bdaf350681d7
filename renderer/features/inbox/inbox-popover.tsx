import type { RefObject } from 'react'
import { Popover } from 'react-aria-components/Popover'
import type { InboxItem } from '#shared/ipc/inbox-view'
import type { Id } from '#shared/model/scalars'
import menu from '../../components/menu.module.css'
import { actOnFollowUp } from '../../state/act-on-follow-up.ts'
import { markRead, useInbox } from '../../state/use-session.ts'
import { InboxList } from './inbox-list.tsx'

interface InboxPopoverProps {
  readonly anchor: RefObject<HTMLButtonElement | null>
  readonly onClose: () => void
  /** Called when the user chooses an alert. */
  readonly onOpen: (item: InboxItem) => void
  /** Asks what the employer of a card answered. */
  readonly onReply: (cardId: Id) => void
}

/** The inbox, as a popover below the bell. */
export function InboxPopover({ anchor, onClose, onOpen, onReply }: InboxPopoverProps) {
  const { items, unread } = useInbox()
  const open = (item: InboxItem) => {
    onClose()
    void markRead([item.id])
    onOpen(item)
  }
  const reply = ({ id, cardId }: InboxItem) => {
    onClose()
    void markRead([id])
    if (cardId !== null) onReply(cardId)
  }
  return (
    <Popover
      isOpen
      triggerRef={anchor}
      className={menu.popover ?? ''}
      placement="bottom end"
      offset={6}
      onOpenChange={(isOpen) => !isOpen && onClose()}
    >
      <InboxList
        items={items}
        unread={unread}
        onOpen={open}
        // An empty list marks every alert.
        onReadAll={() => void markRead([])}
        onReply={reply}
        onAct={(action, { key }) => void actOnFollowUp(action, key)}
      />
    </Popover>
  )
}
