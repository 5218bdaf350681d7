import entry from '../entry/entry.module.css'
import styles from './sent-text.module.css'

/** Shows a note as it was sent. */
export function SentText({ subject, text }: { readonly subject: string; readonly text: string }) {
  if (text === '' && subject === '') return null
  return (
    <div dir="auto">
      {subject !== '' && <p className={styles.subject}>{subject}</p>}
      <p className={styles.body}>{text}</p>
    </div>
  )
}

/** Shows the notes on a call. */
export function CallNotes({ text }: { readonly text: string }) {
  return (
    <p className={entry.about} dir="auto">
      {text}
    </p>
  )
}
