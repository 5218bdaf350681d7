import { useState } from 'react'
import type { EndingPerson } from '#shared/ipc/ending-view'
import { Button } from '../../components/button.tsx'
import { Checkbox } from '../../components/checkbox.tsx'
import { runCommand } from '../../state/run-command.ts'
import styles from './ending.module.css'

/** So many people are shown before the user asks for all. */
const SHOWN = 6

/** The people of the search, of whom the user keeps some for the time after it. */
export function KeepInTouch({ people }: { readonly people: readonly EndingPerson[] }) {
  const [showsAll, setShowsAll] = useState(false)
  const shown = showsAll ? people : people.slice(0, SHOWN)
  return (
    <>
      <p className={styles.hint}>Choose who to keep. They stay listed when the cards are gone.</p>
      <ul className={styles.people}>
        {shown.map(({ cardId, personId, name, detail, isKept }) => (
          <li key={`${cardId}/${personId}`}>
            <Checkbox
              isSelected={isKept}
              explanation={detail}
              onChange={(isChosen) =>
                void runCommand(
                  { type: 'keep-in-touch', cardId, personId, isKept: isChosen },
                  { show: 'failure' },
                )
              }
            >
              <bdi>{name}</bdi>
            </Checkbox>
          </li>
        ))}
      </ul>
      {people.length > shown.length && (
        <Button look="quiet" size="small" onPress={() => setShowsAll(true)}>
          {`Show all ${people.length} people`}
        </Button>
      )}
    </>
  )
}
