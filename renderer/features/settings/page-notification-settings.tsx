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
      return <p className={styles.note}>Alerts also come as system notifications while this page is open.</p>
    case 'refused':
      return (
        <p className={styles.note}>
          This browser shows no notifications for Callback. You can allow them beside the address of the page.
        </p>
      )
    case 'ask':
      return (
        <div>
          <Button onPress={() => void requestPermission()}>Show system notifications</Button>
          <p className={styles.note}>For alerts, while this page is open. The browser asks you once more.</p>
        </div>
      )
  }
}
