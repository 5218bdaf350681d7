import { draggable } from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter'
import { setCustomNativeDragPreview } from '@atlaskit/pragmatic-drag-and-drop/utils/set-custom-native-drag-preview'
import type { Id } from '#shared/model/scalars'
import { boardUi } from './board-ui.ts'
import styles from './drag-preview.module.css'
import { listMovedWith } from './selection/selection.ts'

/** The margin around the drag preview, in pixels, so that the tilted card and its shadow are not cut off. */
const PREVIEW_MARGIN = 14

/** Makes a card draggable, together with the other chosen cards. Returns a function that reverses this. */
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
          const { length } = listMovedWith(id)
          if (length > 1) addCount(preview, length)
          container.append(preview)
        },
      })
    },
    onDragStart: () =>
      boardUi.setState({
        drag: { id, movedIds: listMovedWith(id), height: element.offsetHeight, hasMoved: false },
      }),
  })
}

/** Shows beside the dragged card how many cards move, and the edge of another one behind it. */
function addCount(preview: HTMLElement, count: number): void {
  preview.dataset.several = ''
  const mark = document.createElement('span')
  mark.className = styles.movedCount ?? ''
  mark.textContent = String(count)
  preview.append(mark)
}
