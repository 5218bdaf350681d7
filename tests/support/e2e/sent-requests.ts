import type { Page } from '@playwright/test'

/** Collects the routes that a page requests, in order. Call it before the page is opened. */
export function collectSentRequests(page: Page): readonly string[] {
  const routes: string[] = []
  page.on('websocket', (socket) =>
    socket.on('framesent', ({ payload }) => {
      routes.push(JSON.parse(String(payload)).route)
    }),
  )
  return routes
}
