import { Banner } from '../../components/banner.tsx'
import { Button } from '../../components/button.tsx'
import styles from './note-desk.module.css'

interface NoteBannersProps {
  /** Why it is better to wait; null if the note can be sent now. */
  readonly warning: string | null
  /** Why the note can no longer be sent; null if it can. */
  readonly closedBecause: string | null
  /** Why the note could not be loaded or an action was refused; null if neither happened. */
  readonly failure: string | null
  /** Why the draft could not be saved; null if it is saved. */
  readonly saveFailure: string | null
  readonly hasCopyFailed: boolean
  readonly onRetrySave: () => void
  readonly onDiscardDraft: () => void
}

/** The keys that copy the selection on this system. */
const copyKeys = /mac/i.test(navigator.userAgent) ? '⌘C' : 'Ctrl+C'

/** Shows the warnings and errors of the note desk above the note. */
export function NoteBanners(props: NoteBannersProps) {
  const { warning, closedBecause, failure, saveFailure, hasCopyFailed, onRetrySave, onDiscardDraft } = props
  if (
    warning === null &&
    closedBecause === null &&
    failure === null &&
    saveFailure === null &&
    !hasCopyFailed
  )
    return null
  return (
    <div className={styles.banners}>
      {warning !== null && closedBecause === null && <Banner kind="info">{warning}</Banner>}
      {closedBecause !== null && <Banner kind="info">{closedBecause}</Banner>}
      {failure !== null && <Banner kind="error">{failure}</Banner>}
      {saveFailure !== null && (
        <Banner
          kind="error"
          actions={
            <>
              <Button size="small" onPress={onRetrySave}>
                Try again
              </Button>
              <Button size="small" look="quiet" onPress={onDiscardDraft}>
                Close without the draft
              </Button>
            </>
          }
        >
          Your draft isn’t saved yet. {saveFailure}
        </Banner>
      )}
      {hasCopyFailed && (
        <Banner kind="error">
          The clipboard isn’t available. The note is selected, so press {copyKeys}.
        </Banner>
      )}
    </div>
  )
}
