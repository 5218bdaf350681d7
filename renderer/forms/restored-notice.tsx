import { Banner } from '../components/banner.tsx'
import { Button } from '../components/button.tsx'

/** Says that a form shows what was typed earlier, and lets the user discard it. */
export function RestoredNotice({ onDiscard }: { readonly onDiscard: () => void }) {
  return (
    <Banner
      kind="info"
      actions={
        <Button size="small" onPress={onDiscard}>
          Discard it
        </Button>
      }
    >
      Your unsaved text is back.
    </Banner>
  )
}
