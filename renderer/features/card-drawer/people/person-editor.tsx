import type { Card } from '#shared/model/card'
import type { Person } from '#shared/model/person'
import { hasNamesake } from '#shared/text/describe-person'
import { roleNames } from '#shared/text/role-names'
import { Banner } from '../../../components/banner.tsx'
import { Checkbox } from '../../../components/checkbox.tsx'
import { Choice } from '../../../components/choice.tsx'
import { Select } from '../../../components/select.tsx'
import { AutosaveTextField } from '../../../forms/autosave-text-field.tsx'
import { runCommand } from '../../../state/run-command.ts'
import styles from '../entry/entry.module.css'
import { saveChange } from '../entry/save-change.ts'

/** The fields that are one line of text. */
type LineField = 'name' | 'title' | 'position' | 'email' | 'phone'
/** The fields that are a checkbox. */
type FlagField = 'isContact' | 'unsureOfSpelling' | 'mayCall' | 'doNotCall' | 'doNotContact'

const lineFields: readonly {
  field: LineField
  label: string
  type?: 'email' | 'tel'
  placeholder?: string
}[] = [
  { field: 'name', label: 'Name' },
  { field: 'title', label: 'Title', placeholder: 'Dr.' },
  { field: 'position', label: 'Job title' },
  { field: 'email', label: 'E-mail', type: 'email' },
  { field: 'phone', label: 'Phone', type: 'tel' },
]

const flagFields: readonly { field: FlagField; name: string }[] = [
  { field: 'isContact', name: 'My contact for this application' },
  { field: 'unsureOfSpelling', name: 'Not sure of the spelling' },
  { field: 'mayCall', name: 'Said that I may call' },
  { field: 'doNotCall', name: 'Do not call' },
  { field: 'doNotContact', name: 'Asked not to be contacted directly' },
]

// The cast is safe: the keys of `roleNames` are exactly the roles.
const roleOptions = Object.entries(roleNames).map(([value, name]) => ({
  value: value as Person['role'],
  name,
}))

interface PersonEditorProps {
  readonly card: Card
  readonly person: Person
  readonly isNew: boolean
}

/** Edits a person. Each field is saved when the focus leaves it. */
export function PersonEditor({ card, person, isNew }: PersonEditorProps) {
  const createCommand = (changes: Partial<Omit<Person, 'id'>>) =>
    ({ type: 'save-person', cardId: card.id, personId: person.id, changes }) as const
  const apply = (changes: Partial<Omit<Person, 'id'>>) =>
    void runCommand(createCommand(changes), { show: 'failure' })
  return (
    <>
      {hasNamesake(person, card.people) && (
        <Banner kind="info">
          Somebody else here has this name. Both are kept; a post tells them apart in lists.
        </Banner>
      )}
      <div className={styles.wide}>
        {lineFields.map(({ field, ...rest }) => (
          <AutosaveTextField
            key={field}
            {...rest}
            // A new person has a name already; the next thing to enter is how to reach them.
            autoFocus={isNew && field === 'email'}
            value={person[field]}
            onSave={(text) => saveChange(createCommand({ [field]: text }))}
          />
        ))}
        <Select label="Role" value={person.role} options={roleOptions} onChange={(role) => apply({ role })} />
      </div>
      <Choice
        label="How they prefer to hear from you"
        value={person.preferredChannel ?? 'none'}
        options={[
          { value: 'none', name: 'Not known' },
          { value: 'email', name: 'E-mail' },
          { value: 'phone', name: 'Phone' },
        ]}
        onChange={(channel) => apply({ preferredChannel: channel === 'none' ? null : channel })}
      />
      <div>
        {flagFields.map(({ field, name }) => (
          <Checkbox
            key={field}
            isSelected={person[field]}
            onChange={(isSelected) => apply({ [field]: isSelected })}
          >
            {name}
          </Checkbox>
        ))}
      </div>
      <AutosaveTextField
        label="Notes"
        multiline
        placeholder="What to remember about them"
        value={person.notes}
        onSave={(notes) => saveChange(createCommand({ notes }))}
      />
    </>
  )
}
