import { Star } from 'lucide-react'
import type { Card } from '#shared/model/card'
import { IconButton } from '../../components/button.tsx'
import { runCommand } from '../../state/run-command.ts'
import styles from './card-header.module.css'

/** Marks a card with a star, or removes the star. */
export function StarButton({ card }: { readonly card: Card }) {
  const isStarred = card.isStarred ?? false
  return (
    <IconButton
      icon={Star}
      label="Star"
      aria-pressed={isStarred}
      className={styles.star}
      onPress={() =>
        void runCommand({ type: 'set-star', cardId: card.id, isStarred: !isStarred }, { show: 'failure' })
      }
    />
  )
}
