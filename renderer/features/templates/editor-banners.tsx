import { Banner } from '../../components/banner.tsx'
import { Button } from '../../components/button.tsx'
import { RestoredNotice } from '../../forms/restored-notice.tsx'
import type { WordingForm } from './use-wording-form.ts'

/** Says that unsaved text is back, or why a wording could not be saved. */
export function EditorBanners({ form }: { readonly form: WordingForm }) {
  const { refusal, isRestored } = form
  const isStale = refusal?.code === 'changed-meanwhile'
  return (
    <>
      {isRestored && <RestoredNotice onDiscard={form.discard} />}
      {refusal && (
        <Banner
          kind="error"
          actions={
            isStale && (
              <>
                <Button size="small" onPress={() => void form.save({ force: true })}>
                  Save mine
                </Button>
                <Button size="small" look="quiet" onPress={form.discard}>
                  Show the other text
                </Button>
              </>
            )
          }
        >
          {isStale ? 'This wording was changed in another window since you began.' : refusal.message}
        </Banner>
      )}
    </>
  )
}
