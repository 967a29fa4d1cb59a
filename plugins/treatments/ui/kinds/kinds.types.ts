import type { AftercareSheet, Finding, Limits, Question, Recorded, SeriesStatus, Versioned } from '../treatments.types.js';

export type Value = string | number | boolean;
export type Values = Record<string, Value>;

/** Something to fill in, as its module describes it. */
export interface Field {
  code: string;
  label: string;
  type: 'choice' | 'number' | 'whole' | 'text' | 'yes-no';
  unit: string | null;
  choices: { code: string; label: string }[];
  limits: Limits | null;
  required: boolean;
}

export interface Site { code: string; label: string; area: string; sessions: Limits; weeks: Limits }
export interface Sign { code: string; label: string; warning: string | null }

/** A kind of treatment that another module adds. */
export interface Kind {
  id: string;
  moduleId: string;
  title: string;
  rulesVersion: string;
  outcome: string | null;
  sites: Site[];
  facts: Field[];
  questions: Question[];
  settings: Field[];
  endPoints: Sign[];
  aftercare: AftercareSheet;
}

export interface Told { label: string; text: string }
export interface Progress { sessionsDone: number; fewest: number; most: number; nextFrom: string | null }

export interface Course extends Versioned {
  patientId: string;
  kind: string;
  title: string;
  /** Whether sessions can be recorded: its kind is switched on. */
  on: boolean;
  site: string;
  siteLabel: string;
  facts: Values;
  words: Told[];
  status: SeriesStatus;
  note: string | null;
  progress: Progress;
  createdAt: string;
}

export interface CoursePass {
  id: string;
  settings: Values;
  words: Told[];
  signs: Sign[];
  findings: Finding[];
  overrideReason: string | null;
  note: string | null;
  recordedAt: string;
}

export interface Remarks { outcomePercent: number | null; note: string | null }

export interface CourseSession extends Recorded {
  courseId: string;
  remarks: Remarks;
  saidYes: string[];
  passes: CoursePass[];
}
