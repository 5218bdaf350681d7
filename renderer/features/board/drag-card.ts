import { draggable } from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter'
import { setCustomNativeDragPreview } from '@atlaskit/pragmatic-drag-and-drop/utils/set-custom-native-drag-preview'
import type { Id } from '#shared/model/scalars'
import { boardUi } from './board-ui.ts'
import styles from './card.module.css'

/** The margin around the drag preview, in pixels, so that the tilted card and its shadow are not cut off. */
const PREVIEW_MARGIN = 14

/** Makes a card draggable. Returns a function that reverses this. */
export function makeCardDraggable({ element, id }: { element: HTMLElement; id: Id }): () => void {
  return draggable({
    element,
    getInitialData: () => ({ cardId: id }),
    onGenerateDragPreview({ nativeSetDragImage, location }) {
      const box = element.getBoundingClientRect()
      const { clientX, clientY } = location.initial.input
      setCustomNativeDragPreview({
        nativeSetDragImage,
        getOffset: () => ({ x: clientX - box.left + PREVIEW_MARGIN, y: clientY - box.top + PREVIEW_MARGIN }),
        render({ container }) {
          const preview = document.createElement('div')
          preview.className = styles.preview ?? ''
          preview.style.inlineSize = `${box.width + 2 * PREVIEW_MARGIN}px`
          preview.append(element.cloneNode(true))
          container.append(preview)
        },
      })
    },
    onDragStart: () => boardUi.setState({ drag: { id, height: element.offsetHeight, hasMoved: false } }),
  })
}
