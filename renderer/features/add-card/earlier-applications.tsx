import { useDeferredValue } from 'react'
import { formatList } from '#shared/text/plain-text'
import { useRoute } from '../../state/use-route.ts'
import styles from './add-card.module.css'

/** So many letters are typed before anything is looked up. */
const MIN_LENGTH = 2

/** Says that the user has applied at this company before, and what became of it. Screen readers announce it. */
export function EarlierApplications({ company }: { readonly company: string }) {
  const name = useDeferredValue(company.trim())
  return (
    <div role="status" className={styles.earlier}>
      {name.length >= MIN_LENGTH && <Found company={name} />}
    </div>
  )
}

function Found({ company }: { readonly company: string }) {
  const { data } = useRoute('cards.listEarlier', { company })
  if (data === null || data.count === 0) return null
  const { lines, count, people } = data
  return (
    <>
      <p>You applied there before.</p>
      <ul>
        {lines.map((line) => (
          <li key={line} dir="auto">
            {line}
          </li>
        ))}
        {count > lines.length && <li>{`and ${count - lines.length} more`}</li>}
      </ul>
      {people.length > 0 && <p dir="auto">{`You keep in touch with ${formatList(people)}.`}</p>}
    </>
  )
}
