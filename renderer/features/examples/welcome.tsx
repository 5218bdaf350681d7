import { Button } from '../../components/button.tsx'
import { runCommand } from '../../state/run-command.ts'
import styles from './examples.module.css'

/** The introduction that replaces Today while the board is empty. */
export function Welcome({ onAdd }: { readonly onAdd: () => void }) {
  return (
    <section className={styles.welcome} aria-labelledby="welcome">
      <h1 id="welcome" className={styles.title}>
        Callback keeps the dates after an interview.
      </h1>
      <p className={styles.text}>
        Give every application a card, and drop the card on Waiting when a conversation has ended. From then
        on Callback says whom to write to, and when, and has the words ready.
      </p>
      <div className={styles.actions}>
        <Button look="primary" onPress={onAdd}>
          Add your first application
        </Button>
        <Button onPress={() => void runCommand({ type: 'add-examples' })}>Look at three examples</Button>
      </div>
    </section>
  )
}
