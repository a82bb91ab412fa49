/** The highest a rule can give, as the terminal and the workbook mark it. */
export const SEVERITY_MARK = { error: '■', warning: '▲', info: '●' } as const
