import { ChevronRight } from 'lucide-react'
import { type ReactNode, useId, useRef } from 'react'
import { Button } from 'react-aria-components/Button'
import { PendingSavesContext } from '../../../components/before-close.ts'
import { Icon } from '../../../components/icon.tsx'
import { useFlushOnLeave } from '../../../forms/flush-on-close.ts'
import { focusRefused } from '../entry/focus-refused.ts'
import styles from './section.module.css'
import { foldSection, openSection, type SectionId, useIsOpen } from './sections.ts'

interface SectionProps {
  readonly id: SectionId
  readonly title: string
  /** The content in a word or two, shown while the section is folded; empty if the section has no content. */
  readonly summary?: string
  /** A button at the end of the heading line. */
  readonly action?: ReactNode
  readonly children: ReactNode
}

/**
 * A part of the card. Folding it hides everything below its heading. If a value in it is refused, the section
 * stays open once; folding it a second time discards the value.
 */
export function Section({ id, title, summary = '', action, children }: SectionProps) {
  const headingId = useId()
  const contentId = useId()
  const section = useRef<HTMLElement>(null)
  const isOpen = useIsOpen(id)
  const { pending, leave } = useFlushOnLeave(() => focusRefused(section.current))
  return (
    <section ref={section} aria-labelledby={headingId} className={styles.section}>
      <div className={styles.head}>
        <h3 className={styles.heading}>
          <Button
            className={styles.title ?? ''}
            aria-expanded={isOpen}
            aria-controls={contentId}
            onPress={() => (isOpen ? void leave(() => foldSection(id)) : openSection(id))}
          >
            <span id={headingId}>{title}</span>
            <Icon icon={ChevronRight} size={14} className={styles.chevron} />
            {!isOpen && summary !== '' && <span className={styles.summary}>{summary}</span>}
          </Button>
        </h3>
        {action}
      </div>
      {isOpen && (
        <div id={contentId} className={styles.content}>
          <PendingSavesContext value={pending}>{children}</PendingSavesContext>
        </div>
      )}
    </section>
  )
}
