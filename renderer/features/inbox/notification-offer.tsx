import { useState } from 'react'
import { Banner } from '../../components/banner.tsx'
import { Button } from '../../components/button.tsx'
import { usePageNotifications } from '../../state/page-notifications.ts'
import { readDeclined, storeDeclined } from './declined-notifications.ts'

/**
 * Asks for notifications once the first follow-up is planned, and says what for. `next` describes that follow-up.
 * Shows nothing once the user has decided.
 */
export function NotificationOffer({ next }: { readonly next: string }) {
  const { permission, requestPermission } = usePageNotifications()
  const [isDeclined, setDeclined] = useState(readDeclined)
  if (permission !== 'ask' || isDeclined) return null
  const decline = () => {
    storeDeclined()
    setDeclined(true)
  }
  return (
    <Banner
      kind="info"
      actions={
        <>
          <Button size="small" onPress={() => void requestPermission()}>
            Allow notifications
          </Button>
          <Button look="quiet" size="small" onPress={decline}>
            Not now
          </Button>
        </>
      }
    >
      Next: {next}. Shall Callback tell you then with a notification? It can while this page is open.
    </Banner>
  )
}
