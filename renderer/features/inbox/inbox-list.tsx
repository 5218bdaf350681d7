import { Button as AriaButton } from 'react-aria-components/Button'
import { Dialog, Heading } from 'react-aria-components/Dialog'
import type { InboxItem } from '#shared/ipc/inbox-view'
import type { QuickAction } from '#shared/rules/quick-actions'
import { Button } from '../../components/button.tsx'
import { classNames } from '../../components/class-names.ts'
import { EmptyState } from '../../components/empty-state.tsx'
import { FollowUpMenu } from '../../lazy/follow-up-menu.tsx'
import styles from './inbox.module.css'
import { PauseLine } from './pause-line.tsx'

interface InboxListProps {
  readonly items: readonly InboxItem[]
  readonly unread: number
  readonly onOpen: (item: InboxItem) => void
  readonly onReadAll: () => void
  readonly onAct: (action: QuickAction, item: InboxItem) => void
  /** Asks what the employer of a card answered. */
  readonly onReply: (item: InboxItem) => void
}

/** The content of the inbox: the line that pauses alerts, and the alerts from the newest to the oldest. */
export function InboxList({ items, unread, onOpen, onReadAll, onAct, onReply }: InboxListProps) {
  const newestFirst = items.toSorted((a, b) => b.firedAt - a.firedAt)
  return (
    <Dialog className={styles.inbox ?? ''}>
      <div className={styles.head}>
        <Heading slot="title" level={2} className={styles.title ?? ''}>
          Alerts
        </Heading>
        {unread > 0 && (
          <Button look="quiet" size="small" onPress={onReadAll}>
            Mark all as read
          </Button>
        )}
      </div>
      <PauseLine />
      {items.length === 0 ? (
        <EmptyState title="Nothing yet">
          When a follow-up is due, you get an alert, and it’s listed here.
        </EmptyState>
      ) : (
        <ul className={styles.items}>
          {newestFirst.map((item) => (
            <li key={item.id} className={styles.entry}>
              <InboxLine item={item} onPress={() => onOpen(item)} />
              {item.isOpen && (
                <FollowUpMenu
                  step={item.step}
                  title={item.title}
                  onAct={(action) => onAct(action, item)}
                  onReply={item.canReply ? () => onReply(item) : null}
                />
              )}
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  )
}

/** A line of the inbox: one alert, as a button that opens its follow-up. */
function InboxLine({ item, onPress }: { readonly item: InboxItem; readonly onPress: () => void }) {
  return (
    <AriaButton
      className={classNames(styles.item, !item.isRead && styles.unread, !item.isOpen && styles.finished)}
      onPress={onPress}
    >
      <span className={styles.mark} />
      <span className={styles.text}>
        {!item.isRead && <span className="visually-hidden">Unread: </span>}
        <span className={styles.what} dir="auto">
          {item.title}
        </span>
        <span className={styles.about} dir="auto">
          {[item.company, item.timeText, !item.isOpen && 'over'].filter(Boolean).join(' · ')}
        </span>
      </span>
    </AriaButton>
  )
}
