import { useEffect, useState } from 'react'
import type { FollowUpView } from '#shared/ipc/card-view'
import { describeMoves } from '#shared/views/timeline/describe-moves'
import { useFormats, useToday } from '../../../state/use-board.ts'
import { useZone } from '../use-zone.ts'
import styles from './timeline.module.css'

/** Says in one line, below the card, what the latest change moved among the steps to come. */
export function Moves({ followUps }: { readonly followUps: readonly FollowUpView[] }) {
  const zone = useZone()
  const today = useToday()
  const formats = useFormats()
  const [seen, setSeen] = useState({ followUps, today })
  const [sentence, setSentence] = useState('')
  useEffect(() => {
    if (seen.followUps === followUps) return
    setSeen({ followUps, today })
    // A new day moves nothing; it only changes what is due.
    const isSameDay = today !== null && seen.today === today
    const moves = isSameDay ? describeMoves(seen.followUps, followUps, { zone, today, formats }) : null
    if (moves !== null) setSentence(moves)
  }, [followUps, seen, zone, today, formats])
  return (
    <p role="status" className={styles.moves}>
      {sentence}
    </p>
  )
}
