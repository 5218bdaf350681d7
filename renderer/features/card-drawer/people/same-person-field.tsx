import type { PersonElsewhere } from '#shared/ipc/person-elsewhere'
import type { Id } from '#shared/model/scalars'
import { ComboBox } from '../../../components/combo-box.tsx'
import { runCommand } from '../../../state/run-command.ts'
import { useRoute } from '../../../state/use-route.ts'

const toValue = ({ cardId, personId }: PersonElsewhere) => `${cardId} ${personId}`

/** Says that a person is the same as one on another card. Shown only if other cards have people to choose from. */
export function SamePersonField({ cardId, personId }: { readonly cardId: Id; readonly personId: Id }) {
  const { data: people } = useRoute(
    'people.listElsewhere',
    { cardId, personId },
    { refetchOn: ['board.changed'] },
  )
  if (!people?.length) return null
  const linked = people.find(({ isLinked }) => isLinked)
  const choose = (value: string | null) => {
    const other = people.find((one) => toValue(one) === value)
    const sameAs = other ? { cardId: other.cardId, personId: other.personId } : null
    void runCommand({ type: 'link-person', cardId, personId, sameAs }, { show: 'failure' })
  }
  return (
    <ComboBox
      label="Same person as"
      description="So that they don’t get two notes in a row."
      placeholder="Nobody on another card"
      value={linked ? toValue(linked) : null}
      options={people.map((one) => ({ value: toValue(one), name: `${one.name}, ${one.company}` }))}
      noMatchMessage="Nobody on your other cards has that name."
      onChange={choose}
    />
  )
}
