import { ChevronRight } from 'lucide-react'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { Button } from 'react-aria-components/Button'
import { PendingSavesContext } from '../../../components/before-close.ts'
import { Icon } from '../../../components/icon.tsx'
import { useFlushOnLeave } from '../../../forms/flush-on-close.ts'
import { type UnsavedPlace, UnsavedPlaceContext, useUnsavedPart } from '../../../forms/unsaved-place.ts'
import { unsaved } from '../../../state/unsaved/unsaved.ts'
import { focusRefused } from '../entry/focus-refused.ts'
import styles from './section.module.css'
import { foldSection, openSection, type SectionId, useIsOpen } from './sections.ts'

interface SectionProps {
  readonly id: SectionId
  readonly title: string
  /** The content in a word or two, shown while the section is folded; empty if the section has no content. */
  readonly summary?: string
  readonly children: ReactNode
}

/**
 * A part of the card. Folding it hides everything below its heading. If a value in it is refused, the section
 * stays open once; folding it a second time discards the value.
 */
export function Section({ id, title, summary = '', children }: SectionProps) {
  const headingId = useId()
  const contentId = useId()
  const section = useRef<HTMLElement>(null)
  const isOpen = useIsOpen(id)
  const place = useUnsavedPart(id)
  useOpenIfUnsaved(id, place)
  const { pending, leave } = useFlushOnLeave(() => focusRefused(section.current))
  return (
    <section ref={section} aria-labelledby={headingId} className={styles.section}>
      <h3 className={styles.heading}>
        <Button
          className={styles.title ?? ''}
          aria-expanded={isOpen}
          aria-controls={contentId}
          onPress={() => (isOpen ? void leave(() => foldSection(id)) : openSection(id))}
        >
          <span id={headingId} className={styles.name}>
            {title}
          </span>
          <span className={styles.summary} dir="auto">
            {!isOpen && summary}
          </span>
          <Icon icon={ChevronRight} size={16} className={styles.chevron} />
        </Button>
      </h3>
      {isOpen && (
        <div id={contentId} className={styles.content}>
          <PendingSavesContext value={pending}>
            <UnsavedPlaceContext value={place}>{children}</UnsavedPlaceContext>
          </PendingSavesContext>
        </div>
      )}
    </section>
  )
}

/** Opens a section that holds unsaved text when its card opens, so that the text is seen. */
function useOpenIfUnsaved(id: SectionId, place: UnsavedPlace | null): void {
  const key = place?.key
  useEffect(() => {
    if (key !== undefined && unsaved.hasUnder(key)) openSection(id)
  }, [id, key])
}
