import { X } from 'lucide-react'
import { type ReactNode, type RefObject, useEffect, useRef } from 'react'
import { Dialog as AriaDialog } from 'react-aria-components/Dialog'
import { Heading, Modal, ModalOverlay } from 'react-aria-components/Modal'
import { IconButton } from './button.tsx'
import { classNames } from './class-names.ts'
import styles from './dialog.module.css'

interface DialogFrameProps {
  /** Where the dialog appears: in the centre, also wide, at the right edge, or over the whole window. */
  readonly place: 'centre' | 'wide' | 'right' | 'full'
  readonly onClose: () => void
  /** The accessible name. Required if the content has no heading with `slot="title"`. */
  readonly label?: string
  /** A press outside closes the dialog; pass false while that could lose unsaved input. */
  readonly closesOutside?: boolean
  readonly className?: string | undefined
  readonly children: ReactNode
}

/**
 * A modal without a header. It keeps the focus inside and restores it afterwards, and Escape closes it. It is
 * open while it is mounted. The content supplies the heading, `<Heading slot="title">`, and a way to close
 * the dialog.
 */
export function DialogFrame(props: DialogFrameProps) {
  const { place, onClose, label, closesOutside = true, className, children } = props
  const dialog = useRef<HTMLElement>(null)
  useFocusRecovery(dialog, onClose)
  return (
    <ModalOverlay
      isOpen
      isDismissable={closesOutside}
      onOpenChange={(open) => !open && onClose()}
      data-place={place}
      className={classNames(styles.overlay, styles[`${place}Overlay`])}
    >
      <Modal className={classNames(styles.modal, styles[place])}>
        <AriaDialog
          ref={dialog}
          className={classNames(styles.dialog, className)}
          {...(label ? { 'aria-label': label } : {})}
        >
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}

/**
 * Returns the focus to the dialog when the focused button is removed. The focus would otherwise be on the
 * page's body, where Escape does not reach the dialog. Runs after every render, because any render can remove
 * the button.
 */
function useFocusRecovery(dialog: RefObject<HTMLElement | null>, onEscape: () => void) {
  useEffect(() => {
    // While the focus moves from one field to another, it is on the body for a moment. A render in that moment must not
    // take it away from the field that is clicked.
    const frame = requestAnimationFrame(() => {
      if (document.activeElement === document.body) dialog.current?.focus()
    })
    // A part inside the dialog can remove its button without a render of the dialog, so keys are checked as
    // well.
    const onKeyDown = ({ target, key }: KeyboardEvent) => {
      if (target !== document.body || dialog.current?.closest('[inert]')) return
      dialog.current?.focus()
      if (key === 'Escape') onEscape()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => {
      cancelAnimationFrame(frame)
      document.removeEventListener('keydown', onKeyDown)
    }
  })
}

interface DialogProps extends Omit<DialogFrameProps, 'place' | 'label'> {
  readonly title: string
  /** Shown beside the title, such as the role of the card. */
  readonly subtitle?: string
  readonly place?: 'centre' | 'wide' | 'right'
  /** The buttons at the bottom, the primary one first. */
  readonly footer?: ReactNode
}

/** A modal with a title line, a close button and a body that scrolls. */
export function Dialog({ title, subtitle, place = 'centre', footer, children, ...frame }: DialogProps) {
  return (
    <DialogFrame place={place} {...frame}>
      <header className={styles.header}>
        <div className={styles.title}>
          <Heading slot="title" level={2} className={styles.name ?? ''}>
            {title}
          </Heading>
          {subtitle && <p className={styles.subtitle}>{subtitle}</p>}
        </div>
        <IconButton icon={X} label="Close" onPress={frame.onClose} className={styles.close} />
      </header>
      <div className={classNames(styles.body, place === 'wide' && styles.unpadded)}>{children}</div>
      {footer && <footer className={styles.footer}>{footer}</footer>}
    </DialogFrame>
  )
}
