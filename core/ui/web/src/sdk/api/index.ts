import { type Answer, type RequestOptions, request } from './request.js';
import { type UploadOptions, upload } from './upload.js';

export { ProblemError, type FieldError, type Problem } from './problem.js';
export { newKey } from './request.js';
export type { Answer, RequestOptions } from './request.js';
export type { UploadOptions } from './upload.js';

/** A page of a list. */
export interface Page<T> {
  items: T[];
  nextCursor: string | null;
}

type Options = RequestOptions;

/** The REST API under /api/v1; paths start behind that. Every call throws ProblemError when it did not succeed. */
export const api = {
  get: async <T>(path: string, options: Options = {}): Promise<T> => (await request<T>('GET', path, undefined, options)).body,
  post: async <T>(path: string, body?: unknown, options: Options = {}): Promise<T> =>
    (await request<T>('POST', path, body, options)).body,
  put: async <T>(path: string, body?: unknown, options: Options = {}): Promise<T> =>
    (await request<T>('PUT', path, body, options)).body,
  patch: async <T>(path: string, body?: unknown, options: Options = {}): Promise<T> =>
    (await request<T>('PATCH', path, body, options)).body,
  delete: async (path: string, options: Options = {}): Promise<void> => {
    await request('DELETE', path, undefined, options);
  },
  upload: <T>(path: string, body: Blob, options: UploadOptions = {}): Promise<T> => upload<T>(path, body, options),
  /** The whole answer, for the rare caller that needs status or headers. */
  request: <T>(method: string, path: string, body?: unknown, options: Options = {}): Promise<Answer<T>> =>
    request<T>(method, path, body, options),
};
