import type { Random } from '../evidence/random.ts';
import type { SentError } from './errors.ts';
import type { Secrets } from './secrets.ts';

/** How a client prints an error; `hasFields` says whether code and type are in it. */
export interface Client {
  name: string;
  hasFields: boolean;
  print: (error: SentError, secrets: Secrets, random: Random) => string;
}

const python = ({ message, type, code }: SentError) =>
  `{'error': {'message': '${message}', 'type': '${type}', 'param': None, 'code': ${code === null ? 'None' : `'${code}'`}}}`;
const json = ({ message, type, code }: SentError, space = 0) =>
  JSON.stringify({ error: { message, type, param: null, code } }, null, space);
const classOf = ({ status }: SentError) =>
  status === 429 ? 'RateLimitError' : status === 401 ? 'AuthenticationError' : 'BadRequestError';

const FRAMES = [
  'Traceback (most recent call last):',
  '  File "/srv/app/main.py", line 31, in <module>',
  '    answer = client.chat.completions.create(model="gpt-4o-mini-2024-07-18", messages=[{"role": "user", "content": [{"type": "text", "text": "hi"}]}])',
  '  File "/srv/app/.venv/lib/python3.12/site-packages/openai/_utils/_utils.py", line 275, in wrapper',
  '    return func(*args, **kwargs)',
  '  File "/srv/app/.venv/lib/python3.12/site-packages/openai/_base_client.py", line 1061, in _request',
  '    raise self._make_status_error_from_response(err.response) from None',
].join('\n');

const headers = ({ status }: SentError, { request, organization, cookie }: Secrets) =>
  [
    `HTTP/2 ${status} `,
    'date: Fri, 20 Nov 2026 10:12:44 GMT',
    'content-type: application/json; charset=utf-8',
    'content-length: 337',
    `openai-organization: ${organization}`,
    `x-request-id: ${request}`,
    `set-cookie: ${cookie}; path=/; HttpOnly; Secure`,
    'x-ratelimit-limit-requests: 500',
    'cf-ray: 8a1b2c3d4e5f6a7b-FRA',
  ].join('\n');

const nodeError = (error: SentError, { request, organization }: Secrets) =>
  [
    `${classOf(error)}: ${error.status} ${error.message}`,
    '    at APIError.generate (file:///srv/bot/node_modules/openai/error.mjs:63:20)',
    '    at OpenAI.makeRequest (file:///srv/bot/node_modules/openai/core.mjs:302:24)',
    '    at process.processTicksAndRejections (node:internal/process/task_queues:95:5) {',
    `  status: ${error.status},`,
    `  headers: { 'x-request-id': '${request}', 'openai-organization': '${organization}' },`,
    `  request_id: '${request}',`,
    `  error: { message: '${error.message}', type: '${error.type}', param: null, code: ${error.code === null ? 'null' : `'${error.code}'`} },`,
    `  code: ${error.code === null ? 'null' : `'${error.code}'`},`,
    '  param: null,',
    `  type: '${error.type}'`,
    '}',
  ].join('\n');

/** openai-python, openai-node, curl, LangChain, LiteLLM, Vercel AI SDK, n8n, .NET and Azure, as they print. */
export const CLIENTS: readonly Client[] = [
  {
    name: 'openai-python',
    hasFields: true,
    print: (error, { key }) =>
      `OPENAI_API_KEY=${key}\n${FRAMES}\nopenai.${classOf(error)}: Error code: ${error.status} - ${python(error)}`,
  },
  {
    name: 'openai-python 0.x',
    hasFields: false,
    print: (error, { mail }) => `# ${mail}\n${FRAMES}\nopenai.error.${classOf(error)}: ${error.message}`,
  },
  { name: 'openai-node', hasFields: true, print: (error, secrets) => nodeError(error, secrets) },
  {
    name: 'curl -i',
    hasFields: true,
    print: (error, secrets, random) =>
      `$ curl -i https://api.openai.com/v1/chat/completions -H "Authorization: Bearer ${secrets.key}" -d @body.json\n${headers(error, secrets)}\n\n${json(error, random.one([0, 2, 4]))}`,
  },
  {
    name: 'curl -v',
    hasFields: true,
    print: (error, secrets, random) =>
      `> POST /v1/responses HTTP/2\n> Host: api.openai.com\n> authorization: Bearer ${secrets.key}\n> user-agent: curl/8.5.0\n>\n${headers(error, secrets).replace(/^/gm, '< ')}\n<\n${json(error, random.one([0, 4]))}\n* Connection #0 to host api.openai.com left intact`,
  },
  {
    name: 'LangChain, Python',
    hasFields: true,
    print: (error, { organization }) =>
      `Retrying langchain_openai.chat_models.base.ChatOpenAI.completion_with_retry.<locals>._completion_with_retry in 4.0 seconds (${organization})\n${FRAMES}\nopenai.${classOf(error)}: Error code: ${error.status} - ${python(error)}\nDuring task with name 'agent' and id '7f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0'`,
  },
  {
    name: 'LangChain, JS',
    hasFields: true,
    print: (error, secrets) =>
      `${nodeError(error, secrets).replace(/\n\}$/, '')},\n  lc_error_code: 'MODEL_RATE_LIMIT',\n  attemptNumber: 7,\n  retriesLeft: 0\n}\nTroubleshooting URL: https://js.langchain.com/docs/troubleshooting/errors/MODEL_RATE_LIMIT/`,
  },
  {
    name: 'LiteLLM',
    hasFields: true,
    print: (error, { key }) =>
      `litellm.exceptions.${classOf(error)}: litellm.${classOf(error)}: ${classOf(error)}: OpenAIException - Error code: ${error.status} - ${python(error)}\nReceived Model Group=gpt-4o\nAvailable Model Group Fallbacks=None LiteLLM Retried: 1 times, api_key=${key}`,
  },
  {
    name: 'LiteLLM, message alone',
    hasFields: false,
    print: (error, { key }) =>
      `litellm.${classOf(error)}: ${classOf(error)}: OpenAIException - ${error.message}\n  "token": "${key}"`,
  },
  {
    name: 'Vercel AI SDK',
    hasFields: true,
    print: (error, { jwt, request }) =>
      [
        `AI_RetryError: Failed after 3 attempts. Last error: ${error.message}`,
        '    at _retryWithExponentialBackoff (node_modules/ai/dist/index.mjs:318:13) {',
        "  reason: 'maxRetriesExceeded',",
        `  lastError: AI_APICallError: ${error.message}`,
        "    url: 'https://api.openai.com/v1/chat/completions',",
        "    requestBodyValues: { model: 'gpt-4o', messages: [ { role: 'user', type: 'text' } ] },",
        `    statusCode: ${error.status},`,
        `    responseHeaders: { 'x-request-id': '${request}', authorization: 'Bearer ${jwt}' },`,
        `    responseBody: ${JSON.stringify(json(error, 4))},`,
        '    isRetryable: true,',
        `    data: { error: { message: '${error.message}', type: '${error.type}', param: null, code: '${error.code}' } },`,
        '    [Symbol(vercel.ai.error)]: true',
        '  }',
        '}',
      ].join('\n'),
  },
  {
    name: 'n8n',
    hasFields: true,
    print: (error, { organization }) =>
      JSON.stringify(
        {
          errorMessage: 'The service is receiving too many requests from you',
          errorDescription: error.message,
          errorDetails: {
            rawErrorMessage: [`${error.status} - ${json(error)}`],
            httpCode: String(error.status),
          },
          n8nDetails: {
            nodeName: 'Message a model',
            nodeType: '@n8n/n8n-nodes-langchain.openAi',
            itemIndex: 0,
            time: '20/11/2026, 10:12:44',
            credential: { organization },
          },
        },
        null,
        2,
      ),
  },
  {
    name: '.NET',
    hasFields: true,
    print: (error, { azureKey }) =>
      `System.ClientModel.ClientResultException: HTTP ${error.status} (${error.type}: ${error.code})\n\n${error.message}\n   at OpenAI.ClientPipelineExtensions.ProcessMessageAsync(ClientPipeline pipeline, PipelineMessage message, RequestOptions options)\napi-key: ${azureKey}`,
  },
  {
    name: 'Azure, .NET',
    hasFields: true,
    print: (error, { azureKey }) =>
      `Azure.RequestFailedException: ${error.message}\nStatus: ${error.status} (Too Many Requests)\nErrorCode: ${error.code}\n\nContent:\n${json(error)}\n\nHeaders:\napim-request-id: REDACTED\nocp-apim-subscription-key: ${azureKey}\nx-ms-region: Sweden Central`,
  },
];
