import { Check, Minus } from 'lucide-react'
import type { FollowUpView } from '#shared/ipc/card-view'
import { classNames } from '../../../components/class-names.ts'
import { Icon } from '../../../components/icon.tsx'
import styles from './follow-up-mark.module.css'

type Status = FollowUpView['status']

/** Shows the status of a follow-up as a small shape. Its name is shown as text next to it. */
export function FollowUpMark({ status }: { readonly status: Status }) {
  return (
    <span className={styles.slot}>
      <Shape status={status} />
    </span>
  )
}

function Shape({ status }: { readonly status: Status }) {
  if (status === 'done') return <Icon icon={Check} size={14} className={styles.good} />
  if (status === 'skipped' || status === 'lapsed') return <Icon icon={Minus} size={14} />
  return <span className={classNames(styles.mark, styles[status])} />
}
