/** An event as Electron passes it to listeners. */
export interface StubEvent {
  defaultPrevented: boolean
  preventDefault(): void
}

export function createStubEvent(): StubEvent {
  const event: StubEvent = {
    defaultPrevented: false,
    preventDefault() {
      event.defaultPrevented = true
    },
  }
  return event
}
