import type { ErrorCode, FieldError, Problem } from '@iltizam/shared/kernel/errors';

/** `network.unreachable`: no answer at all; the other codes come from the API. */
export type FailureCode = ErrorCode | 'network.unreachable';

/** The message of each refused field, by its name: `/achievedActions/0/text` → `achievedActions.0.text`. */
export const errorsByField = (errors: readonly FieldError[]): Readonly<Record<string, string>> =>
  Object.fromEntries(errors.map(({ pointer, detail }) => [pointer.replace(/^[#/]+/, '').replaceAll('/', '.'), detail]));

/** A refused or failed request; `detail` is already in the reader's language, null when nothing answered. */
export class ApiError extends Error {
  constructor(
    readonly code: FailureCode,
    readonly status: number,
    readonly detail: string | null,
    readonly errors: readonly FieldError[] = [],
    readonly requestId: string | null = null,
  ) {
    super(detail ?? code);
    this.name = 'ApiError';
  }

  get byField(): Readonly<Record<string, string>> {
    return errorsByField(this.errors);
  }
}

const isProblem = (body: unknown): body is Problem => typeof body === 'object' && body !== null && 'code' in body && 'detail' in body;

/** Reads the RFC 9457 problem of a refused answer; anything else (a proxy's page) becomes a plain server failure. */
export const readProblem = async (response: Response): Promise<ApiError> => {
  const body: unknown = await response.json().catch(() => null);
  if (isProblem(body)) return new ApiError(body.code, response.status, body.detail, body.errors ?? [], body.requestId);
  return new ApiError(response.status === 404 ? 'resource.not_found' : 'server.failed', response.status, null);
};

/** Also for an address that the API cannot read, such as /commitments/abc: to its reader that page does not exist. */
export const isNotFound = (error: unknown): boolean =>
  error instanceof ApiError && (error.code === 'resource.not_found' || error.code === 'request.malformed');
