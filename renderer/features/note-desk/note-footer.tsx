import { Check, Copy, Ellipsis, Mail, Reply } from 'lucide-react'
import { Button, IconButton } from '../../components/button.tsx'
import { ButtonLink } from '../../components/button-link.tsx'
import { Menu, type MenuEntry } from '../../components/menu.tsx'
import { ScreenFooter } from '../../components/screen/screen-footer.tsx'
import type { MailLink } from './mail-link.ts'
import styles from './note-footer.module.css'

interface NoteFooterProps {
  /** True for a moment after the note was copied. */
  readonly isCopied: boolean
  /** The hint at the end of the footer. Screen readers announce it when it changes. */
  readonly hint: string
  /** Null if the note is not an e-mail, or the recipient has no valid address. */
  readonly mail: MailLink | null
  /** True if the note can no longer be sent. */
  readonly isClosed: boolean
  /** The entries of the menu; without entries the menu is not shown. */
  readonly more: readonly MenuEntry[]
  readonly onCopy: () => void
  readonly onMail: () => void
  readonly onSent: () => void
  /** Asks what the employer answered; null if nothing can be answered. */
  readonly onReply: (() => void) | null
}

/** Shows the actions of the note desk below the note. */
export function NoteFooter(props: NoteFooterProps) {
  const { isCopied, hint, mail, isClosed, more, onCopy, onMail, onSent, onReply } = props
  return (
    <ScreenFooter hint={hint} className={styles.footer}>
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
      {!isClosed && <Button onPress={onSent}>Mark as sent</Button>}
      {onReply && (
        <Button look="quiet" icon={Reply} onPress={onReply}>
          They replied
        </Button>
      )}
      {more.length > 0 && (
        <Menu
          label="More about this note"
          trigger={<IconButton icon={Ellipsis} label="More" />}
          entries={more}
        />
      )}
    </ScreenFooter>
  )
}
