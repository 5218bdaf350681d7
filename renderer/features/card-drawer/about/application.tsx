import type { Card } from '#shared/model/card'
import { AutosaveTextField } from '../../../forms/autosave-text-field.tsx'
import entry from '../entry/entry.module.css'
import { saveCardField } from '../entry/save-card-field.ts'
import { Group } from '../section/group.tsx'
import { CvFile } from './cv-file.tsx'

/** How the user applied: through which agency, and with which CV. */
export function Application({ card }: { readonly card: Card }) {
  return (
    <Group id="application" title="Application">
      <div className={entry.group}>
        <AutosaveTextField
          label="Through an agency"
          description="The company is their client. Type “?” for it until they name it."
          placeholder="Agency"
          value={card.agency ?? ''}
          onSave={saveCardField(card.id, 'agency')}
        />
        <AutosaveTextField
          label="CV you sent"
          placeholder="Its name: Product 3"
          value={card.cvSent ?? ''}
          onSave={saveCardField(card.id, 'cvSent')}
        />
        <CvFile card={card} />
      </div>
    </Group>
  )
}
