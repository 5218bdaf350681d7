import { exampleIds } from '#shared/model/example'
import { Button } from '../../components/button.tsx'
import { runCommand } from '../../state/run-command.ts'
import { board } from '../../state/stores.ts'
import { useStore } from '../../state/use-store.ts'
import styles from './examples.module.css'

/**
 * The line that says how many cards are examples, with a button to remove them. Renders nothing if the board
 * has no examples.
 */
export function ExamplesLine() {
  const count = useStore(board, ({ board }) => exampleIds.filter((id) => board?.cards.has(id)).length)
  if (count === 0) return null
  return (
    <section className={styles.line} aria-label="Examples">
      <p>{describeExamples(count)}</p>
      <Button
        size="small"
        onPress={() => void runCommand({ type: 'remove-examples' })}
      >{`Remove ${count === 1 ? 'it' : 'them'}`}</Button>
    </section>
  )
}

function describeExamples(count: number): string {
  if (count === 1) return 'One card is a made-up example. Do what you like with it.'
  return `${count === 2 ? 'Two' : 'Three'} cards are made-up examples. Do what you like with them.`
}
