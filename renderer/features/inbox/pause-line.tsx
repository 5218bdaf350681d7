import { Button } from '../../components/button.tsx'
import { pauseAlerts, usePausedUntil } from '../../state/use-session.ts'
import styles from './pause-line.module.css'

/**
 * The line that pauses and resumes alerts. Alerts that fire during a pause are delivered together when it
 * ends.
 */
export function PauseLine() {
  const until = usePausedUntil()
  return (
    <div className={styles.line}>
      {until === null ? (
        <>
          <span className={styles.words}>Pause</span>
          <Button look="quiet" size="small" onPress={() => void pauseAlerts('hour')}>
            For an hour
          </Button>
          <Button look="quiet" size="small" onPress={() => void pauseAlerts('until-tomorrow')}>
            Until tomorrow
          </Button>
        </>
      ) : (
        <>
          <span className={styles.words} role="status">
            Paused until {until}
          </span>
          <Button look="quiet" size="small" onPress={() => void pauseAlerts('no-longer')}>
            Resume
          </Button>
        </>
      )}
    </div>
  )
}
