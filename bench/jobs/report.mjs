/** Prints what a job took, for run.mjs: milliseconds since `start`, peak memory in MB, and what it did. */
export function report(start, facts) {
  console.log(JSON.stringify({ ms: performance.now() - start, mb: process.resourceUsage().maxRSS / 1024, ...facts }))
}
