import type { LucideIcon } from 'lucide-react'

interface IconProps {
  readonly icon: LucideIcon
  readonly size?: number
  readonly className?: string | undefined
}

/**
 * A decorative icon. It is hidden from screen readers, because it appears only beside text or in a named
 * button.
 */
export function Icon({ icon: Glyph, size = 16, className }: IconProps) {
  return (
    <Glyph size={size} strokeWidth={1.6} aria-hidden="true" focusable="false" className={className ?? ''} />
  )
}
