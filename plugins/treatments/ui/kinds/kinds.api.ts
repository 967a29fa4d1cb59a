import { api, type Page } from '@medspa/sdk';
import type { Finding, Limits, SeriesStatus, Versioned } from '../treatments.types.js';
import type { Course, CourseSession, Kind, Remarks, Values } from './kinds.types.js';

const items = async <T>(path: string, query: Record<string, string> = {}) => (await api.get<Page<T>>(path, { query })).items;

export const kinds = () => items<Kind>('/treatment-kinds');

export interface CourseDraft { patientId: string; kind: string; site: string; facts: Values; status?: SeriesStatus; note: string | null }

export const coursesOf = (patientId: string) => items<Course>('/courses', { patientId });
export const course = (id: string) => api.get<Course>(`/courses/${id}`);
export const addCourse = (draft: CourseDraft) => api.post<Course>('/courses', draft);
export const changeCourse = ({ id, version }: Versioned, draft: CourseDraft) => api.put<Course>(`/courses/${id}`, draft, { version });

export const sessionsOf = (courseId: string) => items<CourseSession>('/course-sessions', { courseId });
export const session = (id: string) => api.get<CourseSession>(`/course-sessions/${id}`);
export const startSession = (courseId: string) => api.post<CourseSession>('/course-sessions', { courseId });
export const remark = ({ id, version }: Versioned, remarks: Remarks) => api.put<CourseSession>(`/course-sessions/${id}`, remarks, { version });

/** Numbers as they were typed where they are no numbers, so that the server can say what is wrong with them. */
export interface PassDraft { settings: Values; signs: string[]; overrideReason?: string; note?: string }
export interface PassCheck { findings: Finding[]; usual: Record<string, Limits> }

export const checkPass = ({ id }: Versioned, draft: PassDraft, signal?: AbortSignal) => api.post<PassCheck>(`/course-sessions/${id}/passes/check`, draft, { signal });
export const addPass = ({ id, version }: Versioned, draft: PassDraft, idempotencyKey: string) => api.post<CourseSession>(`/course-sessions/${id}/passes`, draft, { version, idempotencyKey });
export const removePass = async ({ id, version }: Versioned, passId: string) =>
  (await api.request<CourseSession>('DELETE', `/course-sessions/${id}/passes/${passId}`, undefined, { version })).body;
