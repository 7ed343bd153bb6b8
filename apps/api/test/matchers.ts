import type { ErrorCode, Problem } from '@iltizam/shared/kernel/errors';
import type { Answer } from './api-client.js';

// A real database and a real product: on a busy machine either may keep a test waiting longer than Jest's five seconds.
jest.setTimeout(30_000);

declare global {
  // oxlint-disable-next-line typescript/no-namespace -- the only way to tell Jest's types of a matcher
  namespace jest {
    interface Matchers<R> {
      /** A whole RFC 9457 answer with that status and code. */
      toBeProblem(status: number, code: ErrorCode): R;
    }
  }
}

expect.extend({
  toBeProblem(answer: Answer<Partial<Problem> | null>, status: number, code: ErrorCode) {
    const { body, headers } = answer;
    const expected = {
      status,
      code,
      type: `urn:iltizam:problem:${code}`,
      contentType: 'application/problem+json',
      words: true,
      requestId: true,
    };
    const received = {
      status: answer.status === body?.status ? answer.status : `${answer.status}, but ${body?.status} in the body`,
      code: body?.code,
      type: body?.type,
      contentType: (headers.get('content-type') ?? '').split(';')[0],
      words: Boolean(body?.title && body.detail && !/[{}]/.test(body.detail)),
      requestId: Boolean(body?.requestId),
    };
    const pass = this.equals(received, expected);
    return {
      pass,
      message: () =>
        `${this.utils.printDiffOrStringify(expected, received, 'Expected', 'Received', true)}\n\n${JSON.stringify(body, null, 2)}`,
    };
  },
});
