import type { Site, Visit } from '../browsers/driver.ts';
import { documentOf } from '../samples/page.ts';

const JSON_TYPE = 'application/json';
const CALL = '/dashboard/billing/credit_grants';

/** Where the page's own script asks for its grants, and what it is answered there. */
export const CALLS = {
  early: `/early${CALL}`,
  grants: CALL,
  v1: `/v1${CALL}`,
  elsewhere: `https://api.openai.com/v1${CALL}`,
  failing: `/failing${CALL}`,
  web: `/web${CALL}`,
  empty: `/empty${CALL}`,
  large: `/large${CALL}`,
  refused: `/refused${CALL}`,
  other: `${CALL}/other`,
} as const;

export const GRANTS_JSON =
  '{"object": "credit_summary", "total_granted": 18.0, "total_used": 0.18462800000000001, "grants": {"data": []}}';

/** An answer of ten megabytes. */
const LARGE = JSON.stringify({ filler: 'x'.repeat(10_000_000) });

/** A page whose own script asks for its grants before anything else, and notes every answer that is passed on. */
export const exactSite: Site = {
  page: documentOf('Credit grants', `<p>No table here.</p>`).replace(
    '<head>',
    `<head><script>
      window.passed = [];
      document.addEventListener('grantlens:credit-grants-answer', ({ detail }) => passed.push(detail));
      window.early = fetch('${CALLS.early}').then((response) => response.json());
    </script>`,
  ),
  files: {
    [CALLS.early]: { type: JSON_TYPE, body: '{"early": true}' },
    [CALLS.grants]: { type: JSON_TYPE, body: GRANTS_JSON },
    [CALLS.v1]: { type: JSON_TYPE, body: '{"v1": 1}' },
    [CALLS.elsewhere]: { type: JSON_TYPE, body: '{"elsewhere": "é€😀"}' },
    [CALLS.failing]: { type: JSON_TYPE, body: '{"error": "no"}', status: 500 },
    [CALLS.web]: { type: 'text/html', body: '<p>no JSON</p>' },
    [CALLS.empty]: { type: JSON_TYPE, body: '' },
    [CALLS.large]: { type: JSON_TYPE, body: LARGE },
    [CALLS.other]: { type: JSON_TYPE, body: '{"other": 1}' },
  },
};

/** Every answer that was passed on so far, without the time of its call; a long one as its length. */
export function passedTexts(visit: Visit): Promise<string[]> {
  return visit.evaluate(() => window.passed.map((detail) => detail.replace(/^[\d.]+ (text\n)?/, '')));
}

export async function waitForPassed(visit: Visit, count: number): Promise<string[]> {
  await visit.until((wanted) => window.passed.length >= wanted, count);
  return passedTexts(visit);
}

declare global {
  interface Window {
    passed: string[];
    early: Promise<unknown>;
  }
}
