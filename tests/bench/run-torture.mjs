// `npm run torture`: one JSON line a figure, beside its target. The programs that are killed are built beside it.
import { askedOfProcess, torture } from './programs.mjs'
import { runProgram } from './run-program.mjs'

askedOfProcess(torture)
await runProgram('torture', {
  programs: {
    torture: 'tests/bench/torture.ts',
    burst: 'tests/support/store/programs/burst.ts',
    hold: 'tests/support/store/programs/hold.ts',
  },
})
