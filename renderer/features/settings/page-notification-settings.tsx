import { Button } from '../../components/button.tsx'
import { usePageNotifications } from '../../state/page-notifications.ts'
import styles from './settings.module.css'

/**
 * Lets the user show alerts as system notifications too. Only the browser host needs it; elsewhere it shows
 * nothing.
 */
export function PageNotificationSettings() {
  const { permission, requestPermission } = usePageNotifications()
  switch (permission) {
    case 'unsupported':
      return null
    case 'allowed':
      return (
        <p className={styles.note}>You also get alerts as system notifications while this page is open.</p>
      )
    case 'refused':
      return (
        <p className={styles.note}>
          This browser blocks notifications from Callback. You can allow them next to the page’s address.
        </p>
      )
    case 'ask':
      return (
        <div>
          <Button onPress={() => void requestPermission()}>Show system notifications</Button>
          <p className={styles.note}>
            For alerts, while this page is open. The browser will ask you to allow them.
          </p>
        </div>
      )
  }
}
