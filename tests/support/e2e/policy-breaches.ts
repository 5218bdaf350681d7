import type { BrowserContext, Page } from '@playwright/test'

/** Something that a page's content security policy refused. */
interface Breach {
  readonly directive: string
  readonly blocked: string
  readonly page: string
}

/**
 * Returns a list that collects every breach of a content security policy in a context's pages, from before the first
 * script of each page. The console is not enough: it does not show a refused `new Function` whose error is caught.
 */
export async function collectBreaches(context: BrowserContext): Promise<readonly Breach[]> {
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

/** Waits until a page has reported every breach so far. */
export async function waitForReports(page: Page): Promise<void> {
  const runTask = () =>
    new Promise<void>((resolve) => {
      // Unlike a timer, a message arrives even if the test has paused the page's clock.
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => resolve()
      port2.postMessage(null)
    })
  // A page that is being unloaded reports nothing more.
  await page.evaluate(runTask).catch(() => undefined)
}
