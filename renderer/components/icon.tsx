import type { LucideIcon } from 'lucide-react'

interface IconProps {
  readonly of: LucideIcon
  readonly size?: number
  readonly className?: string | undefined
}

/** Always beside words or inside a named button, so never read aloud. */
export function Icon({ of: Glyph, size = 16, className }: IconProps) {
  return (
    <Glyph size={size} strokeWidth={1.6} aria-hidden="true" focusable="false" className={className ?? ''} />
  )
}
