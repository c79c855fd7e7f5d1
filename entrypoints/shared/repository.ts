/**
 * The address for problem reports: `bugs.url` of `package.json`, the only place that has it, passed on by
 * `wxt.config.ts`. `null` if there is none.
 */
export const ISSUES: string | null = import.meta.env.GRANTLENS_ISSUES || null;
