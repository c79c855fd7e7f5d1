import type { ErrorMeaning } from './meaning.ts';

/**
 * What the codes of OpenAI's errors mean. Sources: OpenAI help article 6614457 and the guide to error codes (2026); the
 * codes of 2023 and those of keys and accounts as users reported them.
 */
export const CODES: Readonly<Record<string, ErrorMeaning>> = {
  insufficient_quota: 'quota',
  credit_balance_exhausted: 'credit-exhausted',
  organization_spend_limit_exceeded: 'organization-limit',
  project_spend_limit_exceeded: 'project-limit',
  organization_usage_limit_exceeded: 'provider-limit',
  billing_hard_limit_reached: 'hard-limit',
  rate_limit_exceeded: 'rate',
  slow_down: 'rate',
  billing_not_active: 'inactive',
  account_deactivated: 'terminated',
  access_terminated: 'terminated',
  mismatched_organization: 'wrong-key',
  mismatched_project: 'wrong-key',
  invalid_organization: 'wrong-key',
  no_such_organization: 'wrong-key',
  invalid_api_key: 'wrong-key',
  context_length_exceeded: 'not-quota',
  model_not_found: 'not-quota',
  content_policy_violation: 'not-quota',
  content_filter: 'not-quota',
  unsupported_parameter: 'not-quota',
  unsupported_value: 'not-quota',
  invalid_value: 'not-quota',
};

/** What the types of OpenAI's errors mean; `insufficient_quota` stands over every error about money. */
export const TYPES: Readonly<Record<string, ErrorMeaning>> = {
  insufficient_quota: 'quota',
  tokens: 'rate',
  requests: 'rate',
  billing_not_active: 'inactive',
  access_terminated: 'terminated',
};

/** Types that say nothing of a cause. */
const BARE_TYPES = ['invalid_request_error', 'authentication_error', 'permission_error', 'server_error'];

/** Whether a code or type is one that OpenAI prints, or a status: anything else may be a key or a name. */
export function isProvidersWord(word: string): boolean {
  const isKnown = Object.hasOwn(CODES, word) || Object.hasOwn(TYPES, word) || BARE_TYPES.includes(word);
  return isKnown || /^[45]\d\d$/.test(word);
}
