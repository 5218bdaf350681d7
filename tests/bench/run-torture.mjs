// `npm run torture`: prints each figure with its target as one JSON line. The programs to kill are built with it.
import { parseProcessArguments, torture } from './programs.mjs'
import { runProgram } from './run-program.mjs'

parseProcessArguments(torture)
await runProgram('torture', {
  programs: {
    torture: 'tests/bench/torture.ts',
    burst: 'tests/support/store/programs/burst.ts',
    hold: 'tests/support/store/programs/hold.ts',
  },
})
