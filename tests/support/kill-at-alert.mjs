import fs, { readFileSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { setTimeout as wait } from 'node:timers/promises'

/**
 * Preload for a process that dies while it gives an alert: `node --import ./tests/support/kill-at-alert.mjs …`.
 * `CALLBACK_TEST_KILL_AT` says when. `ledger`: the alert is written down and not yet handed over. `handed`: it was
 * handed over, and that is not yet written down.
 */
const at = process.env.CALLBACK_TEST_KILL_AT
const { rename } = fs.promises

/** Long enough for what was sent to leave the process. */
const SENT_MS = 300

fs.promises.rename = async (from, to) => {
  const isWorkspace = String(to).endsWith('workspace.json')
  if (at === 'handed' && isWorkspace && ledgerIn(from).some(isHanded)) {
    await wait(SENT_MS)
    process.kill(process.pid, 'SIGKILL')
  }
  await rename(from, to)
  if (at === 'ledger' && isWorkspace && !ledgerIn(to).every(isHanded)) process.kill(process.pid, 'SIGKILL')
}
syncBuiltinESMExports()

function ledgerIn(path) {
  return JSON.parse(readFileSync(path, 'utf8')).data.ledger
}

function isHanded({ shownAt }) {
  return shownAt !== null
}
