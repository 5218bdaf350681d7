import type { Card } from '#shared/model/card'
import { Choice } from '../../../components/choice.tsx'
import { AutosaveTextField } from '../../../forms/autosave-text-field.tsx'
import { runCommand } from '../../../state/run-command.ts'
import { useSeen } from '../../../state/use-seen.ts'
import entry from '../entry/entry.module.css'
import { saveCardField } from '../entry/save-card-field.ts'
import { Group } from '../section/group.tsx'
import { workModeNames } from './describe-about.ts'
import { TagsField } from './tags-field.tsx'

const workModeOptions = [
  { value: 'unknown' as const, name: 'Not noted' },
  { value: 'remote' as const, name: workModeNames.remote },
  { value: 'hybrid' as const, name: workModeNames.hybrid },
  { value: 'on-site' as const, name: workModeNames['on-site'] },
]

/** Facts of the job: the pay, where the work is done, where the user found it, and their own tags. */
export function Job({ card }: { readonly card: Card }) {
  const sendSeen = useSeen(card)
  const setWorkMode = (workMode: Card['workMode'] | null) =>
    void sendSeen({ workMode }, (seen) =>
      runCommand(
        { type: 'edit-card', cardId: card.id, changes: { workMode: workMode ?? null }, seen },
        { show: 'failure' },
      ),
    )
  return (
    <Group id="job" title="The job">
      <div className={entry.group}>
        <div className={entry.wide}>
          <AutosaveTextField
            label="Pay"
            placeholder="What you asked, or they said"
            value={card.pay ?? ''}
            onSave={saveCardField(card.id, 'pay')}
          />
          <AutosaveTextField
            label="Range in the posting"
            placeholder="£68–76k"
            value={card.payRange ?? ''}
            onSave={saveCardField(card.id, 'payRange')}
          />
          <AutosaveTextField
            label="Where you found it"
            placeholder="A site, or who told you"
            value={card.source ?? ''}
            onSave={saveCardField(card.id, 'source')}
          />
        </div>
        <Choice
          label="Where the work is"
          value={card.workMode ?? 'unknown'}
          options={workModeOptions}
          onChange={(mode) => setWorkMode(mode === 'unknown' ? null : mode)}
        />
        <TagsField card={card} />
      </div>
    </Group>
  )
}
