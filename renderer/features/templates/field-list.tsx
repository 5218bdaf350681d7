import { memo, useId, useState } from 'react'
import { Header, ListBox, ListBoxItem, ListBoxSection, Text } from 'react-aria-components/ListBox'
import { foldText } from '#shared/text/fold-text'
import { fieldGroups } from '#shared/text/template/field-groups'
import {
  describeField,
  type FieldName,
  isFlagField,
  type NoteFields,
} from '#shared/text/template/template-fields'
import { Choice } from '../../components/choice.tsx'
import { TextField } from '../../components/text-field.tsx'
import styles from './field-list.module.css'

interface FieldListProps {
  /** What the fields are on the card of the preview; null until that is known. */
  readonly fields: NoteFields | null
  readonly onInsert: (field: FieldName) => void
}

const kinds = [
  { value: 'fields', name: 'Fields' },
  { value: 'conditions', name: 'Conditions' },
] as const

const explanations = {
  fields: 'Choose one to put it at the caret.',
  conditions:
    'What stands inside one is only said if it’s true. Choose one to put it around what’s selected.',
} as const

/**
 * Lists what can be put into a template, with what each gives on the card of the preview. It is rendered again only if
 * that changes, because typing must not wait for a list.
 */
export const FieldList = memo(function FieldList({ fields, onInsert }: FieldListProps) {
  const headingId = useId()
  const [kind, setKind] = useState<'fields' | 'conditions'>('fields')
  const [search, setSearch] = useState('')
  const wanted = foldText(search.trim())
  const groups = fieldGroups
    .map((group) => ({
      ...group,
      fields: group.fields.filter(
        (name) =>
          isFlagField(name) === (kind === 'conditions') &&
          foldText(`${name} ${describeField(name)} ${group.name}`).includes(wanted),
      ),
    }))
    .filter((group) => group.fields.length > 0)
  return (
    <section className={styles.panel} aria-labelledby={headingId}>
      <h4 id={headingId} className="visually-hidden">
        What can be put into the text
      </h4>
      <div className={styles.tools}>
        <Choice label="Kind" hideLabel value={kind} options={kinds} onChange={setKind} />
        <TextField
          label="Find"
          aria-label="Find a field"
          placeholder="Find"
          value={search}
          onChange={setSearch}
          className={styles.find}
          spellCheck="false"
          autoComplete="off"
        />
        <p className={styles.explanation}>{explanations[kind]}</p>
      </div>
      {/* A new list for each kind, because React Aria would keep the focus on an item that is gone. */}
      <ListBox
        key={kind}
        aria-label={kind === 'fields' ? 'Fields' : 'Conditions'}
        onAction={(name) => onInsert(name as FieldName)}
        renderEmptyState={() => <p className={styles.none}>Nothing is called that.</p>}
        className={styles.list ?? ''}
      >
        {groups.map((group) => (
          <ListBoxSection key={group.name} id={group.name} className={styles.group ?? ''}>
            <Header className={styles.groupName ?? ''}>{group.name}</Header>
            {group.fields.map((name) => (
              <ListBoxItem key={name} id={name} textValue={name} className={styles.item ?? ''}>
                <Text slot="label" className={styles.name ?? ''}>
                  {name}
                </Text>
                <Text slot="description" className={styles.about ?? ''}>
                  {describeField(name)}
                  {fields && <span className={styles.value}>{formatValue(fields[name])}</span>}
                </Text>
              </ListBoxItem>
            ))}
          </ListBoxSection>
        ))}
      </ListBox>
    </section>
  )
})

/** Formats what a field is on the card: its text, or whether a condition is true. */
function formatValue(value: string | boolean): string {
  if (typeof value === 'boolean') return value ? 'Here: true' : 'Here: not true'
  return value === '' ? 'Here: empty' : `Here: ${value}`
}
