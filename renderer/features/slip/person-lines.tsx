import { UserPlus, X } from 'lucide-react'
import { useState } from 'react'
import type { Id } from '#shared/model/scalars'
import { describePerson } from '#shared/text/describe-person'
import { formatShortName } from '#shared/text/person-names'
import { parsePhrase, remarkFrame, toMidSentence } from '#shared/text/phrase'
import { roleNames } from '#shared/text/role-names'
import { Button, IconButton } from '../../components/button.tsx'
import { Checkbox } from '../../components/checkbox.tsx'
import { classNames } from '../../components/class-names.ts'
import { Jottings } from './jottings.tsx'
import { NewPersonField } from './new-person-field.tsx'
import styles from './person-lines.module.css'
import { SentenceField } from './sentence-field.tsx'
import slip from './slip.module.css'
import { type SlipEntry, type SlipField, type SlipSubject, UNNAMED } from './slip-entry.ts'

interface PersonLinesProps {
  readonly entry: SlipEntry
  readonly subject: SlipSubject
  readonly errorAt: (field: SlipField) => string | null
  readonly onChange: (change: Partial<SlipEntry>) => void
  /** Called with the person whose line has the focus, and with null once it is left. */
  readonly onFocusLine: (personId: Id | null) => void
}

/**
 * Asks who was there and, for each of them, what they said, in the words of the note to them. One line may be for
 * somebody who is not on the card yet.
 */
export function PersonLines({ entry, subject, errorAt, onChange, onFocusLine }: PersonLinesProps) {
  const { present, added, remarks } = entry
  const { people } = subject.card
  const [isAdding, setAdding] = useState(false)
  const hasUnnamed = added.some(({ name }) => name.trim() === '')
  const isEmpty = people.length === 0 && added.length === 0
  const hasBlank = !hasUnnamed && (isEmpty || isAdding || (remarks[UNNAMED] ?? '') !== '')
  // The blank line is the last of the new people, so that it keeps the focus when its name is typed.
  const newPeople = hasBlank ? [...added, { id: UNNAMED, name: '' }] : added
  const peopleError = errorAt('people')

  const setRemark = (id: Id, text: string) => onChange({ remarks: { ...remarks, [id]: text } })
  const setPresent = (id: Id, isPresent: boolean) =>
    onChange({ present: isPresent ? [...present, id] : present.filter((presentId) => presentId !== id) })
  const setName = (index: number, name: string) => {
    if (index < added.length)
      return onChange({ added: added.map((person, at) => (at === index ? { ...person, name } : person)) })
    const id = crypto.randomUUID()
    const { [UNNAMED]: said = '', ...others } = remarks
    setAdding(false)
    onChange({ added: [...added, { id, name }], remarks: { ...others, [id]: said } })
  }
  const remove = (index: number) => {
    const { [added[index]?.id ?? UNNAMED]: _, ...others } = remarks
    setAdding(false)
    onChange({ added: added.filter((_person, at) => at !== index), remarks: others })
  }
  const isFree = (id: Id) => (remarks[id] ?? '').trim() === ''
  const freeLine = [...people.filter(({ id }) => present.includes(id)), ...newPeople].find(({ id }) =>
    isFree(id),
  )

  const renderRemark = (id: Id, name: string) => (
    <SentenceField
      label={`${name}: ${remarkFrame.frame}`}
      before={remarkFrame.frame}
      placeholder={remarkFrame.example}
      value={remarks[id] ?? ''}
      hint={describeUnfit(remarks[id] ?? '')}
      onChange={(text) => setRemark(id, text)}
      onFocus={() => onFocusLine(id)}
      onBlur={() => onFocusLine(null)}
    />
  )

  return (
    // biome-ignore lint/a11y/useSemanticElements: a legend cannot be laid out like the other headings
    <div className={slip.group} role="group" aria-label="What you talked about">
      <div className={slip.headingRow}>
        <h3 className={slip.heading}>What you talked about</h3>
        {people.length + newPeople.length > 1 && (
          <span className={classNames(slip.aside, styles.each)}>
            one thing each, so nobody reads the same note
          </span>
        )}
        <Button
          look="quiet"
          size="small"
          icon={UserPlus}
          className={styles.add}
          isDisabled={hasUnnamed || hasBlank}
          onPress={() => setAdding(true)}
        >
          Someone else
        </Button>
      </div>
      <ul className={styles.lines}>
        {people.map((person) => (
          <li
            key={person.id}
            className={classNames(styles.line, !present.includes(person.id) && styles.absent)}
          >
            <Checkbox
              isSelected={present.includes(person.id)}
              onChange={(isPresent) => setPresent(person.id, isPresent)}
            >
              <bdi>{describePerson(person, people)}</bdi>
            </Checkbox>
            {present.includes(person.id) ? (
              renderRemark(person.id, formatShortName(person))
            ) : (
              <span className={slip.aside}>{roleNames[person.role]}</span>
            )}
          </li>
        ))}
        {newPeople.map((person, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the id changes when the first letter of the name is typed
          <li key={index} className={classNames(styles.line, styles.removable)}>
            <NewPersonField
              name={person.name}
              takesFocus={isAdding && index === added.length}
              error={index === newPeople.length - 1 ? peopleError : null}
              onChange={(name) => setName(index, name)}
            />
            {renderRemark(person.id, person.name.trim() || 'Somebody')}
            {!isEmpty && (
              <IconButton
                icon={X}
                label="Remove"
                accessibleName={
                  person.name.trim() === '' ? 'Remove this line' : `Remove ${person.name.trim()}`
                }
                size="small"
                className={styles.remove}
                onPress={() => remove(index)}
              />
            )}
          </li>
        ))}
      </ul>
      {newPeople.length === 0 && peopleError !== null && (
        <p role="alert" className={slip.error}>
          {peopleError}
        </p>
      )}
      {errorAt('remarks') !== null && (
        <p role="alert" className={slip.error}>
          {errorAt('remarks')}
        </p>
      )}
      <Jottings
        interview={subject.interview}
        onUse={freeLine ? (text) => setRemark(freeLine.id, toMidSentence(text)) : null}
      />
    </div>
  )
}

/** Says why words do not fit the sentence, and what becomes of them; null if they fit. */
function describeUnfit(text: string): string | null {
  if (text.trim() === '') return null
  const phrase = parsePhrase(text, remarkFrame)
  return phrase.ok ? null : `${phrase.reason} As it is, it stays on the card and out of the note.`
}
