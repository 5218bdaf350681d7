import { ArrowLeft, X } from 'lucide-react'
import { useState } from 'react'
import type { Id } from '#shared/model/scalars'
import type { TemplateId } from '#shared/model/template'
import { Banner } from '../../components/banner.tsx'
import { PendingSavesContext } from '../../components/before-close.ts'
import { Button, IconButton } from '../../components/button.tsx'
import { classNames } from '../../components/class-names.ts'
import { DialogFrame } from '../../components/dialog.tsx'
import { ScreenHeader } from '../../components/screen/screen-header.tsx'
import { useFlushOnLeave } from '../../forms/flush-on-close.ts'
import { useUnsavedGuard } from '../../forms/use-unsaved-guard.ts'
import { useRoute } from '../../state/use-route.ts'
import { ExportMenu } from './export-menu.tsx'
import { ImportButton } from './import-button.tsx'
import { OpenTemplate } from './open-template.tsx'
import { TemplateList } from './template-list.tsx'
import styles from './templates-screen.module.css'
import type { TemplatePlace, TemplatesStart } from './wording-place.ts'

interface TemplatesScreenProps {
  /** The wording to begin with; null to begin with the list. */
  readonly start: TemplatesStart | null
  readonly onClose: () => void
}

const firstPlace: TemplatePlace = { template: 'application-follow-up', tone: 'plain', form: 'mail' }

/** Shows every template over the whole window: the list, and an editor beside a preview on a card. */
export function TemplatesScreen({ start, onClose }: TemplatesScreenProps) {
  const { data: copies, failure, reload } = useRoute('templates.get', {}, { refetchOn: ['board.changed'] })
  const [place, setPlace] = useState<TemplatePlace>(() => {
    const { template, tone, form } = start ?? firstPlace
    return { template, tone, form }
  })
  const [cardId, setCardId] = useState<Id | null>(start?.cardId ?? null)
  const [isTyped, setTyped] = useState(false)
  // A narrow window shows either the list or one template.
  const [isListOpen, setListOpen] = useState(start === null)
  const { pending, leave } = useFlushOnLeave()
  const { showsWarning, close } = useUnsavedGuard({ isTyped, onClose: () => void leave(onClose) })
  const openTemplate = (template: TemplateId) => {
    setPlace({ ...place, template })
    setListOpen(false)
  }
  return (
    <DialogFrame place="full" onClose={close} closesOutside={false} className={styles.screen}>
      <ScreenHeader
        title="Templates"
        about="The texts your notes begin from. Yours are used first."
        className={styles.header}
      >
        {copies && (
          <div className={styles.actions}>
            <ImportButton copies={copies} />
            <ExportMenu copies={copies} />
          </div>
        )}
        <IconButton icon={X} label="Close" onPress={close} className={styles.close} />
      </ScreenHeader>
      {(failure || showsWarning) && (
        <div className={styles.banners}>
          {showsWarning && (
            <Banner kind="warning">
              This wording isn’t saved yet. Save it, or close again: what you typed is kept and offered on the
              board.
            </Banner>
          )}
          {failure && (
            <Banner
              kind="error"
              actions={
                <Button size="small" onPress={() => void reload()}>
                  Try again
                </Button>
              }
            >
              {failure.message}
            </Banner>
          )}
        </div>
      )}
      {copies && (
        <PendingSavesContext value={pending}>
          <div className={classNames(styles.columns, isListOpen ? styles.onList : styles.onTemplate)}>
            <TemplateList copies={copies} chosen={place.template} onChoose={openTemplate} />
            <div className={styles.open}>
              <Button
                look="quiet"
                size="small"
                icon={ArrowLeft}
                className={styles.back}
                onPress={() => setListOpen(true)}
              >
                All templates
              </Button>
              <OpenTemplate
                key={place.template}
                place={place}
                copies={copies}
                start={start?.template === place.template ? start.wording : 0}
                cardId={cardId}
                onPlaceChange={setPlace}
                onCardChange={setCardId}
                onTypedChange={setTyped}
                onReload={reload}
              />
            </div>
          </div>
        </PendingSavesContext>
      )}
    </DialogFrame>
  )
}
