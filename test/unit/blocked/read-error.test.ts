import { describe, expect, it } from 'vitest';
import { MAX_PASTE_LENGTH } from '../../../lib/blocked/error/plain-text.ts';
import { readError } from '../../../lib/blocked/error/read-error.ts';

const QUOTA = 'You exceeded your current quota, please check your plan and billing details.';
const says = (text: string) => readError(text).says;

describe('an error in a paste', () => {
  it('is told by its code before its type', () => {
    const text = `{"error":{"message":"${QUOTA}","type":"insufficient_quota","code":"project_spend_limit_exceeded"}}`;
    expect(readError(text)).toMatchObject({
      code: 'project_spend_limit_exceeded',
      type: 'insufficient_quota',
      says: 'project-limit',
      by: 'code',
    });
  });

  it('is told by its type where the code is cut off', () => {
    const text = `{'message': '${QUOTA}', 'type': 'insufficient_quota', 'code': 'project_sp`;
    expect(readError(text)).toMatchObject({ code: null, type: 'insufficient_quota', says: 'quota' });
  });

  it('is the last one of a log', () => {
    const first =
      "RateLimitError: Error code: 429 - {'error': {'message': 'slow', 'code': 'rate_limit_exceeded'}}";
    const last =
      "RateLimitError: Error code: 429 - {'error': {'message': 'x', 'code': 'insufficient_quota'}}";
    expect([says(`${first}\n${last}`), says(`${last}\n${first}`)]).toEqual(['quota', 'rate']);
  });

  it('is not told by a code of something else', () => {
    const noise =
      '{"level":"info","code":200,"message":"ok"}\nError: code: \'ERR_BAD_REQUEST\'\nexit code: 1\n';
    expect(readError(`${noise}429 ${QUOTA}`)).toMatchObject({ code: null, says: 'quota', by: 'words' });
    expect(readError(`lc_error_code: 'MODEL_RATE_LIMIT' 429 ${QUOTA}`)).toMatchObject({
      code: null,
      says: 'quota',
    });
  });

  it.each([
    'Request failed with status code 429',
    'curl: (22) The requested URL returned error: 429',
    'Der Remoteserver hat einen Fehler zurückgegeben: (429) Zu viele Anforderungen.',
    'HTTP/2 429 \ndate: Fri, 20 Nov 2026 10:12:44 GMT',
    'Слишком много запросов',
  ])('says no more than a bare 429 does: %s', (text) => {
    expect(says(text)).toBe('too-many');
  });

  it.each([
    "Error code: 400 - {'error': {'message': 'maximum context length is 8192', 'type': 'invalid_request_error', 'code': 'context_length_exceeded'}}",
    'openai.APITimeoutError: Request timed out.',
    'openai.InternalServerError: Error code: 500 - The server had an error',
  ])('is about something else: %s', (text) => {
    expect(says(text)).toBe('not-quota');
  });

  it.each([
    '{"type":"error","error":{"type":"invalid_request_error","message":"Your credit balance is too low to access the Anthropic API."}}',
    '{"error":{"code":402,"message":"Insufficient credits. Add more using https://openrouter.ai/settings/credits"}}',
    '{"error":{"message":"Budget has been exceeded! Current cost: 0.001, Max budget: 0.0","type":"auth_error","code":400}}',
    `{"error":{"code":429,"message":"${QUOTA} Head to: https://ai.google.dev/gemini-api/docs/rate-limits."}}`,
  ])('is another provider’s or a proxy’s: %s', (text) => {
    expect(says(text)).toBe('others-quota');
  });

  it.each([
    '{"error":{"message":"The OpenAI account associated with this API key has been deactivated.","code":"account_deactivated"}}',
    '{"error":{"message":"Your access was terminated due to violation of our policies","type":"access_terminated","code":null}}',
  ])('is no unpaid invoice where the access was ended: %s', (text) => {
    expect(says(text)).toBe('terminated');
  });

  it.each(['', 'hello', 'How do I get more credit?', '余额'])('is not made up of %j', (text) => {
    expect(says(text)).toBe('unrecognised');
  });

  it('is one of Azure’s where that limits the rate', () => {
    const text =
      '{"error":{"code":"429","message":"Requests have exceeded token rate limit of your current OpenAI S0 pricing tier. Please retry after 5 seconds."}}';
    expect(readError(text)).toMatchObject({ code: '429', says: 'rate' });
  });

  it('is found at the end of a text of any length', () => {
    const text = `${'log line\n'.repeat(MAX_PASTE_LENGTH)}429 credit_balance_exhausted`;
    expect(says(text)).toBe('credit-exhausted');
  });
});
