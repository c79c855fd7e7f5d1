/**
 * Where problems are reported: `bugs.url` of `package.json`, the one place for it, which `wxt.config.ts` hands over; `null`
 * while there is none.
 */
export const ISSUES: string | null = import.meta.env.GRANTLENS_ISSUES || null;
