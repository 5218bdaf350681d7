import { Bell } from 'lucide-react'
import type { InboxItem } from '#shared/ipc/inbox-view'
import type { Id } from '#shared/model/scalars'
import { IconButton } from '../../components/button.tsx'
import { usePopoverTrigger } from '../../components/use-popover-trigger.ts'
import { LazyBoundary } from '../../lazy/lazy-boundary.tsx'
import { createLazyComponent } from '../../lazy/lazy-component.ts'
import { useInbox } from '../../state/use-session.ts'
import styles from './inbox-button.module.css'

const InboxPopover = createLazyComponent(async () => (await import('./inbox-popover.tsx')).InboxPopover)

interface InboxButtonProps {
  /** Called when the user chooses an alert. */
  readonly onOpen: (item: InboxItem) => void
  /** Asks what the employer of a card answered. */
  readonly onReply: (cardId: Id) => void
}

/** The button with a bell and the number of unread alerts, which opens the inbox. */
export function InboxButton({ onOpen, onReply }: InboxButtonProps) {
  const { unread } = useInbox()
  const { isOpen, close, anchor, button } = usePopoverTrigger('dialog')
  return (
    <>
      <IconButton {...button} icon={Bell} label="Alerts" accessibleName={formatAccessibleName(unread)}>
        {unread > 0 && <span className={styles.count}>{unread > 99 ? '99+' : unread}</span>}
      </IconButton>
      {isOpen && (
        <LazyBoundary onFail={close}>
          <InboxPopover anchor={anchor} onClose={close} onOpen={onOpen} onReply={onReply} />
        </LazyBoundary>
      )}
    </>
  )
}

function formatAccessibleName(unread: number): string {
  if (unread === 0) return 'Alerts, none unread'
  return unread === 1 ? 'Alerts, 1 unread' : `Alerts, ${unread} unread`
}
