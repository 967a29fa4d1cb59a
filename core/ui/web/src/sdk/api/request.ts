import { ProblemError, plainProblem, problemOf } from './problem.js';
import { freshCsrfToken, csrfToken, signInAgain } from './sign-in.js';
import { connection } from '../connection.js';

export type QueryValue = string | number | boolean | null | undefined | readonly (string | number)[];

export interface RequestOptions {
  query?: Record<string, QueryValue>;
  signal?: AbortSignal;
  /** The version that was read; sent as If-Match. */
  version?: number | string;
  /** A key of your own when one intention may be sent by several calls. POST has one by itself. */
  idempotencyKey?: string;
  headers?: Record<string, string>;
  /** False for the sign-in itself: a 401 is then the answer, not a reason to sign in again. */
  signIn?: boolean;
}

/** What came back, with the headers that matter. */
export interface Answer<T> {
  status: number;
  body: T;
  etag: string | null;
  location: string | null;
}

const BASE = '/api/v1';
const BUSY_RETRIES = 2;

export function urlOf(path: string, query: RequestOptions['query'] = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === null || value === undefined || value === '') continue;
    search.set(name, Array.isArray(value) ? value.join(',') : String(value));
  }
  const text = search.toString();
  return `${BASE}${path}${text ? `?${text}` : ''}`;
}

export function headersFor(method: string, options: RequestOptions): Record<string, string> {
  const headers: Record<string, string> = { Accept: 'application/json, application/problem+json' };
  if (method !== 'GET') headers['X-CSRF-Token'] = csrfToken();
  if (options.version !== undefined) headers['If-Match'] = `"${options.version}"`;
  if (method === 'POST' && options.idempotencyKey) headers['Idempotency-Key'] = options.idempotencyKey;
  return { ...headers, ...options.headers };
}

/** An idempotency key for one intention that may be sent more than once; also works where the page is not served over TLS, as on a clinic's own network. */
export function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Sends one request; signs in again, refreshes the CSRF token or waits for a busy module where that helps. */
export async function request<T>(method: string, path: string, body: unknown, given: RequestOptions): Promise<Answer<T>> {
  const options = method === 'POST' ? { ...given, idempotencyKey: given.idempotencyKey ?? newKey() } : given;
  let csrfRefreshed = false;
  for (let busy = 0; ; ) {
    const response = await send(method, path, body, options);
    if (response.ok) return answerOf<T>(response);
    const problem = await problemOf(response);
    if (response.status === 401 && options.signIn !== false) {
      await signInAgain();
    } else if (problem.type.endsWith(':csrf') && !csrfRefreshed) {
      csrfRefreshed = true;
      await freshCsrfToken();
    } else if (response.status === 503 && !problem.type.endsWith(':module-paused') && busy++ < BUSY_RETRIES) {
      await pause(response.headers.get('Retry-After'), options.signal);
    } else {
      throw new ProblemError(problem);
    }
  }
}

async function send(method: string, path: string, body: unknown, options: RequestOptions): Promise<Response> {
  const headers = headersFor(method, options);
  const raw = body instanceof Blob || typeof body === 'string';
  if (body !== undefined && !raw) headers['Content-Type'] ??= 'application/json';
  try {
    const response = await fetch(urlOf(path, options.query), {
      method,
      headers,
      body: body === undefined ? undefined : raw ? body : JSON.stringify(body),
      signal: options.signal,
      credentials: 'same-origin',
    });
    connection.reached();
    return response;
  } catch (error) {
    if (options.signal?.aborted) throw error;
    connection.lost();
    throw new ProblemError(plainProblem(0, 'Check the network connection, then try again. Nothing you typed is lost.'));
  }
}

async function answerOf<T>(response: Response): Promise<Answer<T>> {
  const text = await response.text();
  const json = (response.headers.get('Content-Type') ?? '').includes('json');
  return {
    status: response.status,
    body: (text && json ? JSON.parse(text) : text || undefined) as T,
    etag: response.headers.get('ETag'),
    location: response.headers.get('Location'),
  };
}

function pause(retryAfter: string | null, signal?: AbortSignal): Promise<void> {
  const seconds = Math.min(Number(retryAfter) || 1, 3);
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, seconds * 1000);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}
