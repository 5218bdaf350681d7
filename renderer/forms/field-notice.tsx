import { Button } from '../components/button.tsx'
import styles from './field-notice.module.css'

/** What the user should know at a field besides its value and its error. */
export interface FieldNews {
  /** True if the field shows what was typed earlier and could not be stored. */
  readonly isRestored: boolean
  /** What was stored elsewhere while the user was typing; null if nothing was. */
  readonly other: {
    readonly text: string
    /** True if what the user typed has replaced it. */
    readonly isReplaced: boolean
  } | null
  /** Drops what the user typed. */
  discard(): void
  /** Puts the other value into the field. */
  takeOther(): void
}

/** Says at a field that its text is back, or that it was changed elsewhere, and lets the user choose. */
export function FieldNotice({ news }: { readonly news: FieldNews | null }) {
  if (news === null) return null
  const { isRestored, other, discard, takeOther } = news
  return (
    <div className={styles.notice} role="status" data-field-notice>
      {isRestored && (
        <div className={styles.line}>
          <p className={styles.text}>Your unsaved text is back. It’s saved when you leave the field.</p>
          <Button size="small" onPress={discard}>
            Discard it
          </Button>
        </div>
      )}
      {other && (
        <div className={styles.line}>
          <p className={styles.text}>
            {other.isReplaced ? 'You replaced what another window saved:' : describeOther(other.text)}{' '}
            {other.text !== '' && (
              <q className={styles.other} dir="auto">
                {other.text}
              </q>
            )}
          </p>
          <Button size="small" onPress={takeOther}>
            {other.isReplaced ? 'Bring it back' : 'Use that instead'}
          </Button>
        </div>
      )}
    </div>
  )
}

function describeOther(text: string): string {
  return text === ''
    ? 'Another window cleared this while you were typing. Yours is saved when you leave the field.'
    : 'Another window changed this while you were typing. Yours replaces it when you leave the field. It now says:'
}
