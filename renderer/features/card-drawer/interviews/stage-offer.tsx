import type { Card } from '#shared/model/card'
import { stageNames } from '#shared/model/stage'
import { Button } from '../../../components/button.tsx'
import { moveCards } from '../../../state/run-command.ts'
import styles from './stage-offer.module.css'
import { suggestStage } from './suggest-stage.ts'

/** Offers the column that fits a card in Applied once it has an interview ahead. */
export function StageOffer({ card, onMoved }: { readonly card: Card; readonly onMoved: () => void }) {
  const stage = suggestStage(card, Date.now())
  if (stage === null) return null
  const move = async () => {
    const result = await moveCards({ cardIds: [card.id], stage, position: { at: 'top' } })
    if (result.ok) onMoved()
  }
  return (
    <p className={styles.offer}>
      <span>This card is still in Applied.</span>
      <Button size="small" onPress={() => void move()}>
        Move it to {stageNames[stage]}
      </Button>
    </p>
  )
}
