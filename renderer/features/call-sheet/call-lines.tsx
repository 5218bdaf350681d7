import type { CallFact } from './call-facts.ts'
import styles from './call-lines.module.css'
import type { CallScript } from './parse-call-script.ts'

/** Shows what to say, line by line, and what to say to each answer. */
export function CallLines({ label, script }: { readonly label: string; readonly script: CallScript }) {
  return (
    <>
      <ol className={styles.lines} aria-label={label}>
        {script.lines.map((line) => (
          <li key={line} dir="auto">
            {line}
          </li>
        ))}
      </ol>
      {script.branches.length > 0 && (
        <dl className={styles.branches}>
          {script.branches.map(({ title, text }) => (
            <div key={title}>
              <dt>{title}</dt>
              <dd dir="auto">{text}</dd>
            </div>
          ))}
        </dl>
      )}
      {script.hints.length > 0 && (
        <p className={styles.hints} dir="auto">
          {script.hints.join(' ')}
        </p>
      )}
    </>
  )
}

/** Shows what the card knows that may be asked for; nothing without facts. */
export function CallFacts({ facts }: { readonly facts: readonly CallFact[] }) {
  if (facts.length === 0) return null
  return (
    <section className={styles.facts} aria-label="At hand">
      <h3>At hand</h3>
      <dl>
        {facts.map(({ name, text }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd dir="auto">{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
