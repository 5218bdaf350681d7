import { Suspense, useEffect, useState } from 'react'
import { Button } from '../../components/button.tsx'
import { createLazyComponent } from '../../lazy/lazy-component.ts'
import { runCommand } from '../../state/run-command.ts'
import styles from './examples.module.css'

// Fields that save themselves are large and must not delay the board.
const YourName = createLazyComponent(async () => (await import('./your-name.tsx')).YourName)

/** The introduction that replaces Today while the board is empty. */
export function Welcome({ onAdd }: { readonly onAdd: () => void }) {
  const [isMounted, setMounted] = useState(false)
  useEffect(() => setMounted(true), [])
  return (
    <section className={styles.welcome} aria-labelledby="welcome">
      <h1 id="welcome" className={styles.title}>
        Never lose a job for want of a follow-up.
      </h1>
      <p className={styles.text}>
        Callback tells you who to write to, when, and drafts it. Give every application a card, and drop it on
        Waiting after a conversation.
      </p>
      <div className={styles.name}>
        {isMounted && (
          <Suspense>
            <YourName />
          </Suspense>
        )}
      </div>
      <div className={styles.actions}>
        <Button look="primary" onPress={onAdd}>
          Add your first application
        </Button>
        <Button onPress={() => void runCommand({ type: 'add-examples' })}>Look at three examples</Button>
      </div>
    </section>
  )
}
