import {
  CalendarPlus,
  ListChecks,
  type LucideIcon,
  Mail,
  NotebookPen,
  Phone,
  Reply,
  SquareArrowOutUpRight,
} from 'lucide-react'
import type { ReactNode } from 'react'
import type { TodayAction, TodayEntry } from '#shared/ipc/today-view'
import { Button } from '../../components/button.tsx'
import { classNames } from '../../components/class-names.ts'
import { Icon } from '../../components/icon.tsx'
import { SnoozeMenu } from './snooze-menu.tsx'
import type { LineProps } from './today-actions.ts'
import styles from './today-row.module.css'

/** The text and the icon of the button that starts each action. */
export const actionButtons: Readonly<
  Record<TodayAction, { readonly verb: string; readonly icon: LucideIcon }>
> = {
  write: { verb: 'Write', icon: Mail },
  call: { verb: 'Call', icon: Phone },
  debrief: { verb: 'Note it', icon: NotebookPen },
  prepare: { verb: 'Prep', icon: ListChecks },
  open: { verb: 'Open', icon: SquareArrowOutUpRight },
  add: { verb: 'Add', icon: CalendarPlus },
}

interface RowProps {
  readonly entry: Pick<TodayEntry, 'when' | 'since' | 'isUrgent'>
  readonly shape: 'late' | 'due' | 'open' | 'meet'
  readonly children: ReactNode
  readonly start?: ReactNode
  readonly second?: ReactNode
  readonly menu?: ReactNode
}

/** The frame of a row: a shape, when, what, the button that starts it, a second button and a menu. */
export function Row({ entry, shape, children, start, second, menu }: RowProps) {
  return (
    <div className={styles.row} data-urgent={entry.isUrgent || undefined}>
      <span className={styles.shape} data-shape={shape} />
      <p className={styles.when} data-meets={shape === 'meet' || undefined}>
        <span>{entry.when}</span> <span className={styles.since}>{entry.since}</span>
      </p>
      <div className={styles.what}>{children}</div>
      <div className={styles.start}>{start}</div>
      <div className={styles.second}>{second}</div>
      <div className={styles.menu}>{menu}</div>
    </div>
  )
}

/** The row of one follow-up. */
export function LineRow({ line, actions, isFirst = false }: LineProps) {
  const { key, cardId, step, title, company, reason, action, canReply } = line
  const { verb, icon } = actionButtons[action]
  return (
    <Row
      entry={line}
      shape={toShape(line)}
      start={
        <Button
          icon={icon}
          look={isFirst ? 'primary' : 'plain'}
          aria-label={`${verb}: ${title}`}
          onPress={() => actions.onOpen(key)}
        >
          {verb}
        </Button>
      }
      second={
        canReply &&
        cardId !== null && <ReplyButton name={company || title} onPress={() => actions.onReply(cardId)} />
      }
      menu={<SnoozeMenu keys={[key]} title={title} step={step} />}
    >
      <p className={styles.title}>
        <b dir="auto">{title}</b> <Company cardId={cardId} company={company} onOpen={actions.onOpenCard} />
      </p>
      {reason !== '' && (
        <p className={styles.why} dir="auto" title={reason}>
          {reason}
        </p>
      )}
    </Row>
  )
}

export function toShape({ isLate, isUrgent }: { readonly isLate: boolean; readonly isUrgent: boolean }) {
  if (isLate) return 'late'
  return isUrgent ? 'due' : 'open'
}

interface CompanyProps {
  readonly cardId: string | null
  readonly company: string
  readonly className?: string | undefined
  readonly onOpen: (cardId: string) => void
}

/** The company, which opens its card. */
export function Company({ cardId, company, className, onOpen }: CompanyProps) {
  if (company === '') return null
  if (cardId === null) return <bdi className={styles.company}>{company}</bdi>
  return (
    <button
      type="button"
      className={classNames(styles.company, className)}
      dir="auto"
      onClick={() => onOpen(cardId)}
    >
      {company}
    </button>
  )
}

interface ReplyButtonProps {
  readonly name: string
  readonly className?: string | undefined
  readonly onPress: () => void
}

/** The button that records what the employer answered. `name` distinguishes it for screen readers. */
export function ReplyButton({ name, className, onPress }: ReplyButtonProps) {
  return (
    <button
      type="button"
      className={classNames(styles.reply, className)}
      aria-label={`They replied: ${name}`}
      onClick={onPress}
    >
      <Icon icon={Reply} size={14} />
      They replied
    </button>
  )
}
