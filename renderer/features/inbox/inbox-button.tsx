import { Bell } from 'lucide-react'
import { useState } from 'react'
import { DialogTrigger } from 'react-aria-components/Dialog'
import { Popover } from 'react-aria-components/Popover'
import type { InboxItem } from '#shared/ipc/inbox-view'
import { IconButton } from '../../components/button.tsx'
import menu from '../../components/menu.module.css'
import { actOn } from '../../state/act-on.ts'
import { markRead, useInbox } from '../../state/use-session.ts'
import styles from './inbox.module.css'
import { InboxList } from './inbox-list.tsx'

interface InboxButtonProps {
  /** An alert was chosen: the note desk where there is a note, else the card. */
  readonly onOpen: (item: InboxItem) => void
}

export function InboxButton({ onOpen }: InboxButtonProps) {
  const { items, unread } = useInbox()
  const [isOpen, setOpen] = useState(false)
  const open = (item: InboxItem) => {
    setOpen(false)
    void markRead([item.id])
    onOpen(item)
  }
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <IconButton icon={Bell} label="Alerts" spoken={spokenName(unread)}>
        {unread > 0 && <span className={styles.count}>{unread > 99 ? '99' : unread}</span>}
      </IconButton>
      <Popover className={menu.popover ?? ''} placement="bottom end" offset={6}>
        <InboxList
          items={items}
          unread={unread}
          onOpen={open}
          onReadAll={() => void markRead([])}
          onAct={(did, { key }) => void actOn(did, key)}
        />
      </Popover>
    </DialogTrigger>
  )
}

function spokenName(unread: number): string {
  if (unread === 0) return 'Alerts, none unread'
  return unread === 1 ? 'Alerts, 1 unread' : `Alerts, ${unread} unread`
}
