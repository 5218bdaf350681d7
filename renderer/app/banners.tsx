import { Banner } from '../components/banner.tsx'
import { Button } from '../components/button.tsx'
import { dismissNotice, useConnection, useNotices } from '../state/use-session.ts'
import styles from './banners.module.css'

/** Shows a banner while the page has no connection to the main process, and one for each notice. */
export function Banners() {
  const connection = useConnection()
  const notices = useNotices()
  return (
    <div className={styles.banners}>
      {connection === 'lost' && (
        <Banner kind="warning">
          Callback has stopped, or cannot be reached. What was saved is safe. Start it again to go on.
        </Banner>
      )}
      {connection === 'stale' && (
        <Banner kind="warning">
          Callback was restarted since this page was opened, or this page was shut out. Open the link it
          printed last to go on.
        </Banner>
      )}
      {notices.map(({ id, kind, text }) => (
        <Banner
          key={id}
          kind={kind}
          actions={
            <Button look="quiet" size="small" onPress={() => dismissNotice(id)}>
              Dismiss
            </Button>
          }
        >
          {text}
        </Banner>
      ))}
    </div>
  )
}
