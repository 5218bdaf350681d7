import { useEffect, useState } from 'react'
import type { PlanLine } from './list-plan.ts'
import styles from './plan-summary.module.css'

/** How long nothing changes before the plan is announced, in milliseconds; nobody wants to hear it at each key. */
const REST_MS = 1200

/** What saving the slip brings, always in sight at the foot of the slip. */
export function PlanSummary({ lines }: { readonly lines: readonly PlanLine[] }) {
  const [announced, setAnnounced] = useState('')
  const text = lines.map(({ when, whats }) => `${when}: ${whats.join(', ')}`).join('. ')
  useEffect(() => {
    const timer = setTimeout(() => setAnnounced(text), REST_MS)
    return () => clearTimeout(timer)
  }, [text])
  return (
    <div className={styles.summary}>
      <p role="status" className="visually-hidden">
        {announced}
      </p>
      {lines.length > 0 && (
        <ol aria-label="What happens next" className={styles.lines}>
          {lines.map(({ when, whats }) => (
            <li key={when} className={styles.line}>
              <b>{when}</b>
              <span className={styles.whats}>
                {whats.map((what) => (
                  <span key={what} dir="auto">
                    {what}
                  </span>
                ))}
              </span>
            </li>
          ))}
        </ol>
      )}
    </div>
  )
}
