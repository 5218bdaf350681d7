import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connectBidi } from './bidi-connection.ts'
import { type Driver, toExpression } from './driver.ts'
import { endProcess, type Screen } from './screen.ts'

/** Keeps Firefox from opening pages of its own and from asking anything of the network. */
const preferences = {
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'toolkit.telemetry.enabled': false,
}

/**
 * Starts Firefox on a fresh profile and connects by WebDriver BiDi. Playwright's own support for an installed
 * Firefox needs a command that Firefox 153 does not have, so the tests do without it.
 */
export async function startFirefox(path: string, screen: Screen): Promise<Driver> {
  const profile = await mkdtemp(join(tmpdir(), 'callback-firefox-'))
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`,
  )
  await writeFile(join(profile, 'user.js'), lines.join('\n'))
  const args = ['--kiosk', '--no-remote', '--profile', profile, '--remote-debugging-port', '0']
  const child = spawn(path, args, { env: screen.env, stdio: ['ignore', 'ignore', 'pipe'] })
  const exited = once(child, 'exit')
  let printed = ''
  const address = await new Promise<string>((resolve, reject) => {
    child.stderr.setEncoding('utf8').on('data', (text) => {
      printed += text
      const [, found] = /WebDriver BiDi listening on (ws:\S+)/.exec(printed) ?? []
      if (found) resolve(found)
    })
    exited.then(() => reject(new Error(`Firefox ended before it was ready. ${printed}`)))
  })
  const bidi = await connectBidi(`${address}/session`)
  const session = await bidi.send('session.new', { capabilities: {} })
  const { browserVersion } = session.capabilities as { browserVersion: string }
  const { contexts } = await bidi.send('browsingContext.getTree', {})
  const tabs = (contexts as { context: string }[]).map(({ context }) => context)
  let context = tabs[0] ?? ''

  const show = async (tab: string) => {
    context = tab
    await bidi.send('browsingContext.activate', { context })
  }
  await show(context)
  return {
    name: `Firefox ${browserVersion}`,
    open: async (url) =>
      void (await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' })),
    reload: async () => void (await bidi.send('browsingContext.reload', { context, wait: 'complete' })),
    async evaluate(run, ...args) {
      const { result, exceptionDetails } = await bidi.send('script.evaluate', {
        expression: toExpression(run, args),
        target: { context },
        awaitPromise: true,
        userActivation: false,
      })
      if (exceptionDetails) throw new Error((exceptionDetails as { text: string }).text)
      return JSON.parse((result as { value: string }).value)
    },
    async pressKeys(steps) {
      await bidi.send('input.performActions', {
        context,
        actions: [{ type: 'key', id: 'keys', actions: steps }],
      })
    },
    async openTab() {
      const tab = String((await bidi.send('browsingContext.create', { type: 'tab' })).context)
      tabs.push(tab)
      await show(tab)
    },
    operateMouse: screen.operateMouse,
    showTab: (index) => show(tabs[index] ?? ''),
    async close() {
      bidi.close()
      await endProcess(child)
      await screen.stop()
      await rm(profile, { recursive: true, force: true })
    },
  }
}
