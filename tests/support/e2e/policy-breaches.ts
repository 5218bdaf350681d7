import type { BrowserContext, Page } from '@playwright/test'

/** What the content security policy of a page refused. */
export interface Breach {
  readonly directive: string
  readonly blocked: string
  readonly page: string
}

/**
 * Fills with every breach of a content security policy in the pages of a context, from before the first script of each
 * page. The console alone does not tell: a `new Function` that is refused and caught is not written there.
 */
export async function watchBreaches(context: BrowserContext): Promise<readonly Breach[]> {
  const breaches: Breach[] = []
  await context.exposeBinding('reportBreach', (_source, breach: Breach) => {
    breaches.push(breach)
  })
  await context.addInitScript(() => {
    const { reportBreach } = window as unknown as { reportBreach: (breach: Breach) => void }
    const listen = ({ effectiveDirective, blockedURI, documentURI }: SecurityPolicyViolationEvent) =>
      reportBreach({ directive: effectiveDirective, blocked: blockedURI, page: documentURI })
    window.addEventListener('securitypolicyviolation', listen, { capture: true })
  })
  return breaches
}

/** Waits until the events that a page has still to deliver are there. */
export async function deliverEvents(page: Page): Promise<void> {
  const nextTurn = () =>
    new Promise<void>((resolve) => {
      // Unlike a timer it runs on where a test has stopped the page's clock.
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => resolve()
      port2.postMessage(null)
    })
  // A page that is being left has nothing more to say.
  await page.evaluate(nextTurn).catch(() => undefined)
}
