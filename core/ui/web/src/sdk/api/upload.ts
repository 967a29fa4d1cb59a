import { connection } from '../connection.js';
import { ProblemError, plainProblem, problemOf } from './problem.js';
import { type RequestOptions, headersFor, newKey, urlOf } from './request.js';
import { signInAgain } from './sign-in.js';

export interface UploadOptions extends RequestOptions {
  contentType?: string;
  method?: 'POST' | 'PUT';
  onProgress?: (sent: number, total: number) => void;
}

/** Streams a file from disk and reports progress, which fetch cannot do. */
export async function upload<T>(path: string, body: Blob, options: UploadOptions = {}): Promise<T> {
  const keyed = { ...options, idempotencyKey: options.idempotencyKey ?? newKey() };
  for (;;) {
    const response = await transfer(path, body, keyed);
    if (response.ok) return (await response.json()) as T;
    if (response.status !== 401) throw new ProblemError(await problemOf(response));
    await signInAgain();
  }
}

function transfer(path: string, body: Blob, options: UploadOptions): Promise<Response> {
  return new Promise((resolve, reject) => {
    const call = new XMLHttpRequest();
    const method = options.method ?? 'POST';
    call.open(method, urlOf(path, options.query));
    for (const [name, value] of Object.entries(headersFor(method, options))) call.setRequestHeader(name, value);
    call.setRequestHeader('Content-Type', options.contentType ?? (body.type || 'application/octet-stream'));
    call.upload.onprogress = (event) => options.onProgress?.(event.loaded, event.total);
    call.onload = () => resolve(responseOf(call));
    call.onerror = () => {
      connection.lost();
      reject(new ProblemError(plainProblem(0, 'The upload was interrupted. Check the network connection, then try again.')));
    };
    call.onabort = () => reject(options.signal?.reason);
    options.signal?.addEventListener('abort', () => call.abort());
    call.send(body);
  });
}

function responseOf(call: XMLHttpRequest): Response {
  const headers = { 'Content-Type': call.getResponseHeader('Content-Type') ?? '' };
  return new Response(call.status === 204 ? null : call.responseText, { status: call.status, headers });
}
