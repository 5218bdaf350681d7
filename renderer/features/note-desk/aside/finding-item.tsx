import type { Finding, Place } from '#shared/notes/check/finding'
import { Button } from '../../../components/button.tsx'
import { classNames } from '../../../components/class-names.ts'
import styles from './note-aside.module.css'

/** What can be done about a finding. */
export interface FindingActions {
  /** Selects a place of the note. */
  readonly onShow: (place: Place) => void
  readonly onReplace: (place: Place, replacement: string) => void
  /** Remembers a name as one that the recipient uses. */
  readonly onAcceptName: (name: string) => void
  /** Adds a word to the user’s dictionary. */
  readonly onAddWord: (word: string) => void
  readonly onDismiss: (finding: Finding) => void
}

const levelNames: Readonly<Record<Finding['level'], string>> = {
  fix: 'To fix: ',
  look: 'To look at: ',
  nice: '',
}

/** Shows one finding of the note check, with its reason and what can be done about it. */
export function FindingItem({
  finding,
  onShow,
  onReplace,
  onAcceptName,
  onAddWord,
  onDismiss,
}: { readonly finding: Finding } & FindingActions) {
  const { level, text, reason, place, nickname, word } = finding
  return (
    <li className={styles.finding}>
      <span className={classNames(styles.mark, styles[level])} />
      <div className={styles.about}>
        <p>
          <span className="visually-hidden">{levelNames[level]}</span>
          {text}
        </p>
        <p className={styles.reason}>{reason}</p>
        <div className={styles.actions}>
          {place &&
            listReplacements(finding).map((replacement) => (
              <Button key={replacement} size="small" onPress={() => onReplace(place, replacement)}>
                Change to “{replacement}”
              </Button>
            ))}
          {nickname !== undefined && (
            <Button size="small" onPress={() => onAcceptName(nickname)}>
              They go by {nickname}
            </Button>
          )}
          <span className={styles.quiet}>
            {place && (
              <Button size="small" look="quiet" aria-label={`Show: ${text}`} onPress={() => onShow(place)}>
                Show
              </Button>
            )}
            {word !== undefined && (
              <Button
                size="small"
                look="quiet"
                aria-label={`Add “${word}” to dictionary`}
                onPress={() => onAddWord(word)}
              >
                Add to dictionary
              </Button>
            )}
            <Button
              size="small"
              look="quiet"
              aria-label={`Dismiss: ${text}`}
              onPress={() => onDismiss(finding)}
            >
              Dismiss
            </Button>
          </span>
        </div>
      </div>
    </li>
  )
}

function listReplacements({ replacement, alternatives = [] }: Finding): readonly string[] {
  return replacement === undefined ? [] : [replacement, ...alternatives]
}
