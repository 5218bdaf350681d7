import { Check, Copy, Ellipsis, Mail } from 'lucide-react'
import { Button, IconButton } from '../../components/button.tsx'
import { ButtonLink } from '../../components/button-link.tsx'
import { Menu, type MenuEntry } from '../../components/menu.tsx'
import type { MailLink } from './mail-link.ts'
import styles from './note-footer.module.css'

interface NoteFooterProps {
  readonly isCopied: boolean
  /** What to say at the end of the line; read aloud when it changes. */
  readonly word: string
  readonly mail: MailLink | null
  readonly isClosed: boolean
  readonly isCall: boolean
  readonly more: readonly MenuEntry[]
  readonly onCopy: () => void
  readonly onMail: () => void
  readonly onSent: () => void
}

export function NoteFooter(props: NoteFooterProps) {
  const { isCopied, word, mail, isClosed, isCall, more, onCopy, onMail, onSent } = props
  return (
    <footer className={styles.footer}>
      <Button
        look={isClosed ? 'plain' : 'primary'}
        icon={isCopied ? Check : Copy}
        className={styles.copy}
        onPress={onCopy}
      >
        {isCopied ? 'Copied' : 'Copy note'}
      </Button>
      {mail && !isClosed && (
        <ButtonLink href={mail.href} target="_blank" rel="noreferrer" icon={Mail} onPress={onMail}>
          Open in mail
        </ButtonLink>
      )}
      {!isClosed && <Button onPress={onSent}>{isCall ? 'Mark as called' : 'Mark as sent'}</Button>}
      {more.length > 0 && (
        <Menu
          label="More about this note"
          trigger={<IconButton icon={Ellipsis} label="More" />}
          entries={more}
        />
      )}
      <p className={styles.word} role="status">
        {word}
      </p>
    </footer>
  )
}
