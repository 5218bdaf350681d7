import { Suspense, useEffect, useState } from 'react'
import { Banner } from '../components/banner.tsx'
import { Button } from '../components/button.tsx'
import { createLazyComponent } from '../lazy/lazy-component.ts'
import { useAgenda } from '../state/use-board.ts'
import { dismissNotice, useConnection, useHasCapability, useNotices } from '../state/use-session.ts'
import styles from './banners.module.css'
import { UnsavedBanners } from './unsaved-banners.tsx'

const NotificationOffer = createLazyComponent(
  async () => (await import('../features/inbox/notification-offer.tsx')).NotificationOffer,
)

/** Shows a banner while the page has no connection to the main process, and one for each notice. */
export function Banners() {
  const connection = useConnection()
  const notices = useNotices()
  const next = useAgenda()?.next ?? null
  const canNotify = useHasCapability('page-notifications')
  const [isMounted, setMounted] = useState(false)
  useEffect(() => setMounted(true), [])
  return (
    <div className={styles.banners}>
      {connection === 'lost' && (
        <Banner kind="warning">
          Callback has stopped or can’t be reached. What you saved is safe. Start it again to continue.
        </Banner>
      )}
      {connection === 'stale' && (
        <Banner kind="warning">
          Callback restarted, or its link was opened in another browser, so this page can’t save anything.
          Open the link it printed last to go on.
        </Banner>
      )}
      <UnsavedBanners />
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
      {isMounted && canNotify && next !== null && (
        <Suspense>
          <NotificationOffer next={next} />
        </Suspense>
      )}
    </div>
  )
}
