import { X } from 'lucide-react'
import { type ReactNode, type RefObject, useEffect, useRef } from 'react'
import { Dialog as AriaDialog } from 'react-aria-components/Dialog'
import { Heading, Modal, ModalOverlay } from 'react-aria-components/Modal'
import { IconButton } from './button.tsx'
import { classNames } from './class-names.ts'
import styles from './dialog.module.css'

interface DialogFrameProps {
  /** In the middle, at the right edge, or over everything. */
  readonly place: 'centre' | 'right' | 'full'
  readonly onClose: () => void
  /** Needed where there is no heading with `slot="title"`. */
  readonly label?: string
  /** A press outside closes it; true unless something typed could be lost. */
  readonly closesOutside?: boolean
  readonly className?: string | undefined
  readonly children: ReactNode
}

/**
 * The bare modal: focus goes in, stays in and returns; Esc closes. Mounted is open, so the owner decides. What is in it
 * brings its own heading, `<Heading slot="title">`, and its own way to close.
 */
export function DialogFrame(props: DialogFrameProps) {
  const { place, onClose, label, closesOutside = true, className, children } = props
  const dialog = useRef<HTMLElement>(null)
  useLostFocus(dialog, onClose)
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

/** A focused button that goes leaves the focus nowhere, where Esc would reach nobody. */
function useLostFocus(dialog: RefObject<HTMLElement | null>, onEscape: () => void) {
  useEffect(() => {
    if (document.activeElement === document.body) dialog.current?.focus()
    // The button may be of a part that is drawn anew without its dialog.
    const onKeyDown = ({ target, key }: KeyboardEvent) => {
      if (target !== document.body || dialog.current?.closest('[inert]')) return
      dialog.current?.focus()
      if (key === 'Escape') onEscape()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  })
}

interface DialogProps extends Omit<DialogFrameProps, 'place' | 'label'> {
  readonly title: string
  readonly place?: 'centre' | 'right'
  /** Buttons at the foot, the main one first. */
  readonly footer?: ReactNode
}

/** A modal with a title line, a close button and a body that scrolls. */
export function Dialog({ title, place = 'centre', footer, children, ...frame }: DialogProps) {
  return (
    <DialogFrame place={place} {...frame}>
      <header className={styles.header}>
        <Heading slot="title" level={2} className={styles.title ?? ''}>
          {title}
        </Heading>
        <IconButton icon={X} label="Close" onPress={frame.onClose} className={styles.close} />
      </header>
      <div className={styles.body}>{children}</div>
      {footer && <footer className={styles.footer}>{footer}</footer>}
    </DialogFrame>
  )
}
