import { Button } from 'react-aria-components/Button'
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog'
import { Popover } from 'react-aria-components/Popover'
import type { SourceLetter } from '#shared/rules/sources'
import list from './menu.module.css'
import styles from './sources.module.css'

/** The sources of the advice, by the letters that docs/rules.md gives them. */
const sources: Readonly<Record<SourceLetter, { readonly title: string; readonly about: string }>> = {
  A: { title: 'Phone Interview Follow-Up: What You Need to Know', about: 'a career-site article' },
  B: { title: 'The Value of Staying In Touch After Your Phone Interview', about: 'Chris Everett, 2013' },
  C: { title: 'How should you follow up after a phone interview?', about: 'Peggy McKee' },
  D: { title: 'After Your Job Interview Make a Follow-up Phone Call', about: 'a career-site article' },
  E: { title: '3 Tips To Follow Up After Your Job Interview', about: 'a career-site article' },
  S: { title: 'Hiring surveys', about: 'NACE 2023, Accountemps 2017 and 2018, Talent Board 2012' },
}

/** A button that shows the sources of a follow-up's advice. Renders nothing for an empty list. */
export function Sources({ letters }: { readonly letters: readonly SourceLetter[] }) {
  if (letters.length === 0) return null
  return (
    <DialogTrigger>
      <Button className={styles.button ?? ''}>{letters.length === 1 ? 'Source' : 'Sources'}</Button>
      <Popover className={list.popover ?? ''} offset={4} placement="bottom start">
        <Dialog aria-label="Where this advice comes from" className={styles.dialog ?? ''}>
          <ul className={styles.list}>
            {letters.map((letter) => (
              <li key={letter}>
                <cite className={styles.title}>{sources[letter].title}</cite>
                <span className={styles.about}>{sources[letter].about}</span>
              </li>
            ))}
          </ul>
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
