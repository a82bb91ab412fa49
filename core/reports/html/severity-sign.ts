import type { Severity } from '../../rules/rule.ts'

/** The drawn sign of a severity: square, triangle, circle. A word always stands beside it. */
export function severitySign(severity: Severity | 'ok' | 'known'): string {
  return `<svg class="sg sg-${severity}" aria-hidden="true"><use href="#s-${severity}"/></svg>`
}

/** The shapes, once per page. */
export const SIGN_SHAPES = `<svg class="vh" aria-hidden="true"><defs>
<symbol id="s-error" viewBox="0 0 16 16"><rect class="f" x="1" y="1" width="14" height="14" rx="2.5"/><path class="m" d="M5.6 5.6l4.8 4.8m0-4.8l-4.8 4.8"/></symbol>
<symbol id="s-warning" viewBox="0 0 16 16"><path class="f e" d="M8 1.2c.5 0 .9.25 1.1.66l5.9 11.2c.45.85-.16 1.84-1.1 1.84H2.1c-.95 0-1.55-1-1.1-1.84L6.9 1.86C7.1 1.45 7.5 1.2 8 1.2z"/><path class="m" d="M8 5.6v4.1m0 2.3v.1"/></symbol>
<symbol id="s-info" viewBox="0 0 16 16"><circle class="f" cx="8" cy="8" r="7"/><path class="m" d="M8 7.4v4M8 4.6v.1"/></symbol>
<symbol id="s-ok" viewBox="0 0 16 16"><circle class="f" cx="8" cy="8" r="7"/><path class="m" d="M4.8 8.3l2.2 2.2 4.2-4.6"/></symbol>
<symbol id="s-known" viewBox="0 0 16 16"><path class="l" d="M2 3h12v8H8l-3.5 3v-3H2z"/></symbol>
<pattern id="p-warning" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="p1" width="5" height="5"/><rect class="p2" width="2" height="5"/></pattern>
</defs></svg>`
