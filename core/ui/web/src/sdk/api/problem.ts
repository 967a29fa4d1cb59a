/** One rule that one field broke, in words for the person at the screen. */
export interface FieldError {
  field: string;
  rule: string;
  message: string;
}

/** A problem document (RFC 9457) as the server sends it. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail?: string;
  errors?: FieldError[];
  reference?: string;
  [extra: string]: unknown;
}

/** Thrown by every call of the api that did not succeed; status 0 means the server was not reached. */
export class ProblemError extends Error {
  readonly status: number;

  constructor(readonly problem: Problem) {
    super(problem.detail ?? problem.title);
    this.name = 'ProblemError';
    this.status = problem.status;
  }

  /** The code behind `urn:medspa:problem:`, such as `stale` or `conflict`. */
  get code(): string {
    return this.problem.type.split(':').pop() ?? '';
  }

  /** The message for one field, or nothing when that field is fine. */
  field(name: string): string | undefined {
    return this.problem.errors?.find((error) => error.field === name)?.message;
  }
}

const TITLES: Record<number, string> = {
  0: 'The server cannot be reached',
  403: 'You do not have access to this',
  404: 'This could not be found',
  413: 'This is too large',
  503: 'This is not available right now',
};

/** Reads the problem out of an answer, also when a proxy answered with something else. */
export async function problemOf(response: Response): Promise<Problem> {
  const kind = response.headers.get('Content-Type') ?? '';
  if (kind.includes('json')) {
    const body = (await response.json().catch(() => null)) as Problem | null;
    if (body?.title) return { ...body, status: response.status, type: body.type ?? 'about:blank' };
  }
  return plainProblem(response.status);
}

export function plainProblem(status: number, detail?: string): Problem {
  const title = TITLES[status] ?? 'Something went wrong';
  return { type: `urn:medspa:problem:${status === 0 ? 'unreachable' : 'internal'}`, title, status, detail };
}
