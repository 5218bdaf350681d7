import type { Card } from '#shared/model/card'
import type { Person } from '#shared/model/person'
import { hasSpokenWith } from '#shared/rules/facts/has-spoken-with'
import { channelOptions } from '#shared/text/channel-names'
import { hasNamesake } from '#shared/text/describe-person'
import { formatGreeting } from '#shared/text/person-names'
import { roleNames } from '#shared/text/role-names'
import { Banner } from '../../../components/banner.tsx'
import { Checkbox } from '../../../components/checkbox.tsx'
import { Select } from '../../../components/select.tsx'
import { AutosaveTextField } from '../../../forms/autosave-text-field.tsx'
import { runCommand } from '../../../state/run-command.ts'
import { useRoute } from '../../../state/use-route.ts'
import { useSeen } from '../../../state/use-seen.ts'
import styles from '../entry/entry.module.css'
import { saveChange } from '../entry/save-change.ts'
import { SamePersonField } from './same-person-field.tsx'

/** The fields that are one line of text. */
type LineField = 'name' | 'title' | 'addressAs' | 'position' | 'email' | 'phone'
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
  { field: 'addressAs', label: 'How to address' },
  { field: 'position', label: 'Job title' },
  { field: 'email', label: 'Email', type: 'email' },
  { field: 'phone', label: 'Phone', type: 'tel' },
]

const flagFields: readonly { field: FlagField; name: string }[] = [
  { field: 'isContact', name: 'My contact for this application' },
  { field: 'unsureOfSpelling', name: 'Not sure of the spelling' },
  { field: 'mayCall', name: 'Said I can call' },
  { field: 'doNotCall', name: 'Don’t call' },
  { field: 'doNotContact', name: 'Asked not to be contacted directly' },
]

// The cast is safe: the keys of `roleNames` are exactly the roles.
const roleOptions = Object.entries(roleNames).map(([value, name]) => ({
  value: value as Person['role'],
  name,
}))

const preferenceOptions = [{ value: 'any' as const, name: 'Any channel' }, ...channelOptions]

interface PersonEditorProps {
  readonly card: Card
  readonly person: Person
  readonly isNew: boolean
}

/** Edits a person. Each field is saved when the focus leaves it. */
export function PersonEditor({ card, person, isNew }: PersonEditorProps) {
  const sendSeen = useSeen(person)
  const createCommand = (changes: Partial<Omit<Person, 'id'>>) =>
    ({ type: 'save-person', cardId: card.id, personId: person.id, changes }) as const
  const apply = (changes: Partial<Omit<Person, 'id'>>) =>
    void sendSeen(changes, (seen) => runCommand({ ...createCommand(changes), seen }, { show: 'failure' }))
  // The settings cannot change while the drawer covers them. Until they have loaded, the greeting is a plain one.
  const { data: settings } = useRoute('settings.get', {})
  const hasSpoken = hasSpokenWith(person.id, card, Date.now())
  const greeting = formatGreeting(person, { tone: settings?.tone, hasSpoken })
  return (
    <>
      {hasNamesake(person, card.people) && (
        <Banner kind="info">Someone else here has this name. Add a job title to tell them apart.</Banner>
      )}
      <div className={styles.wide}>
        {lineFields.map(({ field, ...rest }) => (
          <AutosaveTextField
            key={field}
            {...rest}
            {...(field === 'addressAs' && { description: `Notes begin “${greeting},”` })}
            // A new person has a name already; the next thing to enter is how to reach them.
            autoFocus={isNew && field === 'email'}
            value={person[field] ?? ''}
            onSave={(text, seen) =>
              saveChange({ ...createCommand({ [field]: text }), seen: { [field]: seen } })
            }
          />
        ))}
        <Select label="Role" value={person.role} options={roleOptions} onChange={(role) => apply({ role })} />
        <Select
          label="Prefers"
          value={person.preferredChannel ?? 'any'}
          options={preferenceOptions}
          onChange={(channel) => apply({ preferredChannel: channel === 'any' ? null : channel })}
        />
      </div>
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
      <SamePersonField cardId={card.id} personId={person.id} />
      <AutosaveTextField
        label="Notes"
        multiline
        placeholder="What to remember about them"
        value={person.notes}
        onSave={(notes, seen) => saveChange({ ...createCommand({ notes }), seen: { notes: seen } })}
      />
    </>
  )
}
