// `npm run bench`: prints each figure with its target as one JSON line.
import { bench, parseProcessArguments } from './programs.mjs'
import { runProgram } from './run-program.mjs'

parseProcessArguments(bench)
await runProgram('bench', {
  programs: {
    bench: 'tests/bench/bench.ts',
    load: 'tests/bench/programs/load.ts',
    'heap-growth': 'tests/bench/programs/heap-growth.ts',
  },
  nodeOptions: ['--expose-gc'],
})
