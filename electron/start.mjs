import { build, isBuilderInstalled } from './start-build.mjs'
import { isElectronInstalled, openHost } from './start-host.mjs'
import { exitLike, planFile, print, runHere, serveFile } from './start-process.mjs'
import { watchAndServe } from './start-watch.mjs'

// Starts Callback: `npm start`, `npm run serve`, `npm run dev` and `npm run plan`. The other arguments are
// passed on.
const ownOptions = ['--browser', '--watch', '--plan']
const args = process.argv.slice(2).filter((arg) => !ownOptions.includes(arg))
const options = process.argv.slice(2).filter((arg) => ownOptions.includes(arg))

if (!isElectronInstalled() || !isBuilderInstalled()) {
  print('Callback is not installed yet. Run “npm install” first.')
  process.exitCode = 1
} else if (options.includes('--watch')) await watchAndServe(args)
else {
  const failure = await build()
  if (failure !== null) exitLike(failure)
  if (options.includes('--plan')) await runHere(planFile, args)
  else if (options.includes('--browser')) await runHere(serveFile, args)
  else await openHost(args)
}
