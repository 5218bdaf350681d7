import { Header, MenuSection } from 'react-aria-components/Menu'
import type { BoardCard } from '#shared/ipc/board-view'
import type { FactFilter } from '../../state/filter.ts'
import { board } from '../../state/stores.ts'
import { setFacts, useBoardFilter } from '../../state/use-board-filter.ts'
import { useStore } from '../../state/use-store.ts'
import { listFactChoices } from './fact-choices.ts'
import { Item, SingleChoice, toKeySet } from './single-choice.tsx'
import styles from './view-menu.module.css'

/** The facts that a card can be filtered by, with what the menu calls them. */
const kinds = [
  { fact: 'tag', name: 'Tag', any: 'Any tag', read: ({ tags }: BoardCard) => tags ?? [] },
  { fact: 'source', name: 'Source', any: 'Any source', read: ({ source }: BoardCard) => source ?? [] },
  {
    fact: 'recruiter',
    name: 'Recruiter',
    any: 'Any recruiter',
    read: ({ recruiters }: BoardCard) => recruiters ?? [],
  },
] as const satisfies readonly { fact: keyof FactFilter; [key: string]: unknown }[]

/** The value of the first choice, which asks for nothing. No tag is empty. */
const ANY = ''

/** The sections of the view menu for stars, tags, sources and recruiters, each only if a card has one. */
export function FactSections() {
  const facts = useBoardFilter((filter) => filter.facts)
  const cardsById = useStore(board, (state) => state.board?.cards)
  const cards = [...(cardsById?.values() ?? [])]
  const hasStars = facts.isStarred || cards.some(({ isStarred }) => isStarred)
  return (
    <>
      {hasStars && (
        <MenuSection
          className={styles.section ?? ''}
          selectionMode="multiple"
          selectedKeys={facts.isStarred ? ['starred'] : []}
          onSelectionChange={(keys) => setFacts({ isStarred: toKeySet(keys).has('starred') })}
        >
          <Header className={styles.header}>Star</Header>
          <Item id="starred" name="Only starred cards" />
        </MenuSection>
      )}
      {kinds.map(({ fact, name, any, read }) => {
        const choices = listFactChoices(cards.flatMap(read), facts[fact])
        if (choices.length === 0) return null
        return (
          <SingleChoice
            key={fact}
            name={name}
            value={facts[fact] ?? ANY}
            options={[[ANY, any], ...choices.map((choice) => [choice, choice] as const)]}
            onChoose={(value) => setFacts({ [fact]: value === ANY ? null : value })}
          />
        )
      })}
    </>
  )
}
