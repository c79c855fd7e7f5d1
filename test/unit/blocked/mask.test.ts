import { describe, expect, it } from 'vitest';
import { MASK, masked } from '../../../lib/blocked/error/mask.ts';

describe('a paste that is shown', () => {
  it.each([
    'sk-abc123DEF456ghi789JKL012mno345PQR678',
    'sk-proj-Ab3_x-9Zk',
    'Authorization: Bearer abcdefgh',
    '"api-key": "0123456789abcdef0123456789abcdef"',
    'x-api-key: short',
    "headers: { cookie: '__cf_bm=aZ.09-x; other=1' }",
    'password=hunter2',
    'org-Zq3vT8mKd0Ls2WxYb7Nc4RfE',
    'request id: 5b2f7c1e-0d34-4a9b-8c6e-1f2a3b4c5d6e',
    'someone@mail.example',
    'https://x.example/?key=AIzaSyA-0123456789abcdefghijk',
    'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl',
  ])('hides %s', (secret) => {
    const shown = masked(`before ${secret} after`);
    expect(shown).toContain(MASK);
    const parts = secret
      .split(/[\s:"'={}?/]+/)
      .filter((part) => /\d|hunter|abcdefgh|short|someone/.test(part));
    expect(parts.filter((part) => shown.includes(part))).toEqual([]);
  });

  it('hides a key that is coloured or broken over lines', () => {
    expect(
      masked('\u001b[32mOPENAI_API_KEY=\u001b[0msk-proj-AbCdEf01\n  GhIjKl23MnOp45\n  QrSt67'),
    ).not.toMatch(/AbCd|GhIj|QrSt/);
  });

  it.each([
    ['curl -u jane:hunter2 -H', 'curl -u [hidden] -H'],
    ["curl --user 'jane:hunter2' x", "curl --user '[hidden]' x"],
    ['https://jane:hunter2@proxy.local/v1', 'https://[hidden]@proxy.local/v1'],
    ['Password is hunter2.', 'Password is [hidden]'],
    ['pass: hunter2', 'pass: [hidden]'],
    ['my pw=hunter2 429', 'my pw=[hidden] 429'],
    ['card 4111 1111 1111 1111 refused', 'card [hidden] refused'],
    ['card 4242-4242-4242-4242', 'card [hidden]'],
    ['File "/home/jane.doe/app/x.py", line 3', 'File "/home/[hidden]/app/x.py", line 3'],
    ['at /Users/jane/app.mjs:63', 'at /Users/[hidden]/app.mjs:63'],
    ['C:\\Users\\Jane Doe\\app.js', 'C:\\Users\\[hidden]\\app.js'],
  ])('hides who called in %s', (paste, shown) => {
    expect(masked(paste)).toBe(shown);
    expect(masked(shown)).toBe(shown);
  });

  it('keeps times and numbers that are no card', () => {
    for (const text of ['at 1732284131000 ms', 'used 4111 of 5000 tokens', 'passed: 12, -u with no name'])
      expect(masked(text)).toBe(text);
  });

  it('keeps what the error says', () => {
    const text =
      "openai.RateLimitError: Error code: 429 - {'error': {'message': 'You exceeded your current quota', 'code': 'project_spend_limit_exceeded'}}\n  File \"/srv/app/.venv/lib/python3.12/site-packages/openai/_base_client.py\", line 1061\nmodel gpt-4o-mini-2024-07-18";
    expect(masked(text)).toBe(text);
  });

  it('hides a key that is typed sign by sign', () => {
    const typed = [...'Bearer sk-proj-Ab3dEf6hIj9 x'].reduce((shown, sign) => masked(shown + sign), '');
    expect(typed).toBe(`Bearer ${MASK} x`);
  });

  it('is the same when it is masked again', () => {
    const once = masked('Bearer sk-abc123DEF456ghi789 and org-Zq3vT8mKd0Ls2WxYb7Nc4RfE\nnext line');
    expect(masked(once)).toBe(once);
  });
});

describe('the address that OpenAI prints for appeals', () => {
  it('stays, and no other address does', () => {
    const text =
      'please contact support@openai.com. Sent by zim@acme.example and support@openai.com.evil.example';
    expect(masked(text)).toBe('please contact support@openai.com. Sent by [hidden] and [hidden]');
  });
});
