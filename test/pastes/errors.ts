import type { ErrorMeaning } from '../../lib/blocked/error/meaning.ts';

/** An error of the provider, with what is to be read of it. */
export interface SentError {
  status: number;
  message: string;
  type: string;
  code: string | null;
  says: ErrorMeaning;
}

const QUOTA =
  'You exceeded your current quota, please check your plan and billing details. For more information on this error, read the docs: https://platform.openai.com/docs/guides/error-codes/api-errors.';
const RATE =
  'Rate limit reached for gpt-4o in organization ORG on tokens per min (TPM): Limit 30000, Used 29937, Requested 385. Please try again in 644ms. Visit https://platform.openai.com/account/rate-limits to learn more.';

const money = (code: string, says: ErrorMeaning, message = QUOTA): SentError => ({
  status: 429,
  message,
  type: 'insufficient_quota',
  code,
  says,
});

/** Sentences are the provider's own; where none is published, the catch-all stands with the code. */
export const ERRORS: readonly SentError[] = [
  money('insufficient_quota', 'quota'),
  money(
    'credit_balance_exhausted',
    'credit-exhausted',
    'You have no credits remaining. Add credits to continue using the API at https://platform.openai.com/settings/organization/billing/.',
  ),
  money('organization_spend_limit_exceeded', 'organization-limit'),
  money('project_spend_limit_exceeded', 'project-limit'),
  money('organization_usage_limit_exceeded', 'provider-limit'),
  { status: 429, message: RATE, type: 'tokens', code: 'rate_limit_exceeded', says: 'rate' },
  {
    status: 429,
    message: RATE.replace('tokens per min (TPM)', 'requests per min (RPM)'),
    type: 'requests',
    code: 'rate_limit_exceeded',
    says: 'rate',
  },
  {
    status: 400,
    message: 'Billing hard limit has been reached',
    type: 'invalid_request_error',
    code: 'billing_hard_limit_reached',
    says: 'hard-limit',
  },
  {
    status: 429,
    message: 'Your account is not active, please check your billing details on our website.',
    type: 'billing_not_active',
    code: 'billing_not_active',
    says: 'inactive',
  },
  {
    status: 401,
    message: 'OpenAI-Organization header should match organization for API key',
    type: 'invalid_request_error',
    code: 'mismatched_organization',
    says: 'wrong-key',
  },
  {
    status: 400,
    message:
      'This model has a maximum context length of 8192 tokens. However, your messages resulted in 9120 tokens. Please reduce the length of the messages.',
    type: 'invalid_request_error',
    code: 'context_length_exceeded',
    says: 'not-quota',
  },
];
