import { CircleAlert, X } from 'lucide-react'
import {
  UNSTABLE_Toast as AriaToast,
  UNSTABLE_ToastContent as AriaToastContent,
  UNSTABLE_ToastRegion as AriaToastRegion,
  Text,
} from 'react-aria-components/Toast'
import { Button, IconButton } from './button.tsx'
import { Icon } from './icon.tsx'
import styles from './toast-region.module.css'
import { toastQueue } from './toasts.ts'

/** The region that shows toasts. Render it once in the app, outside every dialog. */
export function ToastRegion() {
  return (
    <AriaToastRegion queue={toastQueue} aria-label="Messages" className={styles.region ?? ''}>
      {({ toast }) => {
        const { text, kind, action } = toast.content
        const close = () => toastQueue.close(toast.key)
        return (
          <AriaToast toast={toast} className={styles.toast ?? ''}>
            <AriaToastContent className={styles.content}>
              {kind === 'failed' && <Icon icon={CircleAlert} className={styles.mark} />}
              <Text slot="title" dir="auto">
                {text}
              </Text>
            </AriaToastContent>
            {action && (
              <Button
                look="quiet"
                size="small"
                className={styles.action}
                onPress={() => {
                  action.run()
                  close()
                }}
              >
                {action.label}
              </Button>
            )}
            <IconButton icon={X} label="Dismiss" size="small" className={styles.close} onPress={close} />
          </AriaToast>
        )
      }}
    </AriaToastRegion>
  )
}
