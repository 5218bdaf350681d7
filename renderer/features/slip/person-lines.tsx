import { UserPlus, X } from 'lucide-react'
import { useState } from 'react'
import type { Id } from '#shared/model/scalars'
import { describePerson } from '#shared/text/describe-person'
import { formatShortName } from '#shared/text/person-names'
import { toMidSentence } from '#shared/text/phrases/phrase'
import { roleNames } from '#shared/text/role-names'
import { Button, IconButton } from '../../components/button.tsx'
import { Checkbox } from '../../components/checkbox.tsx'
import { classNames } from '../../components/class-names.ts'
import { Jottings } from './jottings.tsx'
import { NewPersonField } from './new-person-field.tsx'
import styles from './person-lines.module.css'
import { type LinePart, RemarkField } from './remark-field.tsx'
import slip from './slip.module.css'
import { type SlipEntry, type SlipField, type SlipSubject, UNNAMED } from './slip-entry.ts'

/** The line that is being typed. */
export interface TypedLine {
  readonly personId: Id
  readonly part: LinePart
}

interface PersonLinesProps {
  readonly entry: SlipEntry
  readonly subject: SlipSubject
  readonly errorAt: (field: SlipField) => string | null
  readonly onChange: (change: Partial<SlipEntry>) => void
  /** Called with the line that has the focus, and with null once it is left. */
  readonly onFocusLine: (line: TypedLine | null) => void
}

/**
 * Asks who was there and, for each of them, what they said, in the words of the note to them. One line may be for
 * somebody who is not on the card yet.
 */
export function PersonLines({ entry, subject, errorAt, onChange, onFocusLine }: PersonLinesProps) {
  const { present, added, remarks, thoughts } = entry
  const { people } = subject.card
  const [isAdding, setAdding] = useState(false)
  const hasUnnamed = added.some(({ name }) => name.trim() === '')
  const isEmpty = people.length === 0 && added.length === 0
  const hasWords = (remarks[UNNAMED] ?? '') !== '' || (thoughts[UNNAMED] ?? '') !== ''
  const hasBlank = !hasUnnamed && (isEmpty || isAdding || hasWords)
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
    setAdding(false)
    onChange({
      added: [...added, { id, name }],
      remarks: moveWords(remarks, id),
      thoughts: moveWords(thoughts, id),
    })
  }
  const remove = (index: number) => {
    const id = added[index]?.id ?? UNNAMED
    const { [id]: _said, ...otherRemarks } = remarks
    const { [id]: _thought, ...otherThoughts } = thoughts
    setAdding(false)
    onChange({
      added: added.filter((_person, at) => at !== index),
      remarks: otherRemarks,
      thoughts: otherThoughts,
    })
  }
  const isFree = (id: Id) => (remarks[id] ?? '').trim() === ''
  const freeLine = [...people.filter(({ id }) => present.includes(id)), ...newPeople].find(({ id }) =>
    isFree(id),
  )

  const renderRemark = (id: Id, name: string) => (
    <RemarkField
      name={name}
      remark={remarks[id] ?? ''}
      thought={thoughts[id] ?? ''}
      onChange={(part, text) =>
        part === 'remark' ? setRemark(id, text) : onChange({ thoughts: { ...thoughts, [id]: text } })
      }
      onFocusPart={(part) => onFocusLine(part && { personId: id, part })}
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

/** Moves the words of somebody without a name to the person who now has one. */
function moveWords(words: Readonly<Record<string, string>>, id: Id): Readonly<Record<string, string>> {
  const { [UNNAMED]: own = '', ...others } = words
  return { ...others, [id]: own }
}
