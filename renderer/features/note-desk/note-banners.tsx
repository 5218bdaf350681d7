import { Banner } from '../../components/banner.tsx'
import { Button } from '../../components/button.tsx'
import styles from './note-desk.module.css'

interface NoteBannersProps {
  /** Why it is better to wait; null when it is not. */
  readonly early: string | null
  readonly closedBecause: string | null
  readonly failure: string | null
  readonly unkept: string | null
  readonly copyFailed: boolean
  readonly onKeepAgain: () => void
  readonly onLetGo: () => void
}

const copyKeys = /mac/i.test(navigator.userAgent) ? '⌘C' : 'Ctrl+C'

export function NoteBanners(props: NoteBannersProps) {
  const { early, closedBecause, failure, unkept, copyFailed, onKeepAgain, onLetGo } = props
  if (early === null && closedBecause === null && failure === null && unkept === null && !copyFailed)
    return null
  return (
    <div className={styles.banners}>
      {early !== null && closedBecause === null && <Banner kind="info">{early}</Banner>}
      {closedBecause !== null && <Banner kind="info">{closedBecause}</Banner>}
      {failure !== null && <Banner kind="error">{failure}</Banner>}
      {unkept !== null && (
        <Banner
          kind="error"
          actions={
            <>
              <Button size="small" onPress={onKeepAgain}>
                Try again
              </Button>
              <Button size="small" look="quiet" onPress={onLetGo}>
                Close without the draft
              </Button>
            </>
          }
        >
          Your draft is not kept yet. {unkept}
        </Banner>
      )}
      {copyFailed && (
        <Banner kind="error">
          The clipboard could not be reached. The note is selected for you: press {copyKeys}.
        </Banner>
      )}
    </div>
  )
}
