import { Plus } from 'lucide-react'
import type { Stage } from '#shared/model/stage'
import { Button } from '../../components/button.tsx'
import { useIsBoardEmpty } from '../../state/use-board.ts'
import { useBoardActions } from './board-actions.ts'
import styles from './teaching.module.css'

const lessons: Readonly<Record<Stage, string>> = {
  applied: 'Applications you have sent, until somebody answers.',
  'phone-screen': 'Drag a card here when a first call is set.',
  interview: 'Video calls and visits with the people who decide.',
  waiting:
    'Drop a card here when a conversation has ended. Callback counts the days and says when to write, and to whom.',
  offer: 'An offer is in hand.',
  closed: 'Finished, with the reason. What they told you is kept.',
}

/** What an empty column is for. */
export function Teaching({ stage }: { readonly stage: Stage }) {
  const isBoardEmpty = useIsBoardEmpty()
  const { onAddCard } = useBoardActions()
  if (stage === 'applied' && isBoardEmpty)
    return (
      <div className={styles.first}>
        <p className={styles.title}>Begin with one application</p>
        <p className={styles.lesson}>
          The company is enough, the rest can come later. The key N adds one at any time.
        </p>
        <Button icon={Plus} onPress={() => onAddCard(stage)}>
          Add a card
        </Button>
      </div>
    )
  return <p className={styles.lesson}>{lessons[stage]}</p>
}
