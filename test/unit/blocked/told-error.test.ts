import { beforeAll, describe, expect, it } from 'vitest';
import { readError } from '../../../lib/blocked/error/read-error.ts';
import { errorMeaning } from '../../../lib/words/blocked/cause-words.ts';
import type { Words } from '../../../lib/words/words.ts';
import { englishWords } from '../../support/words.ts';

let words: Words;
beforeAll(async () => {
  words = await englishWords();
});

const SECRETS = [
  'sk-proj-abcDEF123',
  'org-7Kx42pQ81',
  'zim@acme.example',
  'jane.doe',
  'jane_doe',
  'acme_corp_quota',
  '4111-1111-1111-1111',
  '4242424242424242',
  'hunter2_password',
];

describe('what is told of a pasted error', () => {
  it.each(SECRETS)('holds neither code nor type that may be a key or a name: %s', (secret) => {
    const pastes = [
      `{"error":{"message":"no","code":"${secret}","type":"insufficient_quota"}}`,
      `{"error":{"message":"no","code":null,"type":"${secret}"}}`,
      `{'code': '${secret}', 'type': '${secret}'}`,
      `HTTP 429 (${secret}: ${secret})`,
      `Error code: 429 - {"error": {"code": "${secret}"}}`,
    ];
    for (const paste of pastes) expect(errorMeaning(words, readError(paste))).not.toContain(secret);
  });

  it('calls no status a code', () => {
    const told = errorMeaning(words, readError('{"error":{"code":429,"status":"RESOURCE_EXHAUSTED"}}'));
    expect(told).not.toContain('code 429');
  });

  it('names a code, a type and a status of OpenAI’s own', () => {
    const told = errorMeaning(
      words,
      readError(
        'Error code: 429 - {"error": {"code": "insufficient_quota", "type": "invalid_request_error"}}',
      ),
    );
    expect(told).toMatch(/insufficient_quota.*invalid_request_error.*429/);
  });
});
