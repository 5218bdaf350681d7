import { Header, ListBox, ListBoxItem, ListBoxSection, Text } from 'react-aria-components/ListBox'
import type { TemplateCopy, TemplateId } from '#shared/model/template'
import { builtInTemplates } from '#shared/notes/built-in-templates'
import { templateGroups } from '#shared/notes/template-groups'
import { describeTemplate } from './describe-template.ts'
import styles from './template-list.module.css'

interface TemplateListProps {
  readonly copies: readonly TemplateCopy[]
  readonly chosen: TemplateId
  readonly onChoose: (template: TemplateId) => void
}

/** Lists the templates in the order in which a search comes to them, and says which of them the user changed. */
export function TemplateList({ copies, chosen, onChoose }: TemplateListProps) {
  return (
    <ListBox
      aria-label="Templates"
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[chosen]}
      onSelectionChange={(keys) => {
        const id = keys === 'all' ? undefined : [...keys][0]
        if (id !== undefined) onChoose(id as TemplateId)
      }}
      // A template that is open already is opened again in a narrow window.
      onAction={(id) => onChoose(id as TemplateId)}
      className={styles.list ?? ''}
    >
      {templateGroups.map(({ name, templates }) => (
        <ListBoxSection key={name} id={name} className={styles.group ?? ''}>
          <Header className={styles.heading ?? ''}>{name}</Header>
          {templates.map((id) => {
            const own = copies.filter((copy) => copy.id === id).length
            return (
              <ListBoxItem
                key={id}
                id={id}
                textValue={builtInTemplates[id].name}
                className={styles.item ?? ''}
              >
                <Text slot="label" className={styles.name ?? ''}>
                  {builtInTemplates[id].name}
                </Text>
                <Text slot="description" className={styles.about ?? ''}>
                  {describeTemplate(builtInTemplates[id])}
                  {own > 0 && (
                    <span className={styles.own}> · {own === 1 ? 'yours' : `${own} of yours`}</span>
                  )}
                </Text>
              </ListBoxItem>
            )
          })}
        </ListBoxSection>
      ))}
    </ListBox>
  )
}
