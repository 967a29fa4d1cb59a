export interface Versioned { id: string; version: number }

export type Region = 'front' | 'back' | 'left-side' | 'right-side' | 'head' | 'left-hand' | 'right-hand' | 'left-foot' | 'right-foot';
export type Ink = 'black' | 'dark-blue' | 'blue' | 'sky-blue' | 'green' | 'red' | 'orange' | 'yellow' | 'purple' | 'brown' | 'white' | 'flesh' | 'red-brown';
/** Where a removal or a course stands. */
export type SeriesStatus = 'active' | 'completed' | 'stopped';

/** A corner of an outline, in shares of the region's drawing from its top left. */
export interface Point { x: number; y: number }

export interface Tattoo extends Versioned {
  patientId: string;
  name: string;
  kind: string;
  region: Region;
  outline: Point[];
  areaCm2: number;
  skinType: string;
  location: string;
  colours: string;
  ink: string;
  scarring: string;
  layered: boolean;
  inks: Ink[];
  ageYears: number | null;
  treatedBefore: boolean;
  status: SeriesStatus;
  note: string | null;
  score: number;
  createdAt: string;
}

export interface SessionRange { expected: number; fewest: number; most: number }
export interface CoursePoint { session: number; day: string | null; predictedPercent: number; fastPercent: number; slowPercent: number; actualPercent: number | null }

export interface Prediction {
  score: number;
  factors: { name: string; value: string; points: number }[];
  published: SessionRange;
  calibration: { factor: number; treatments: number; learnt: boolean };
  calibrated: SessionRange | null;
  sessionsDone: number;
  earliestNext: string | null;
  nextDue: string | null;
  expectedEnd: string | null;
  course: CoursePoint[];
  evidence: { code: string; text: string; percent: number; lowPercent: number | null; highPercent: number | null }[];
  rulesVersion: string;
}

export interface Limits { min: number; max: number }
export interface DeviceClass {
  code: string;
  name: string;
  pulseNs: Limits;
  modes: { wavelengthNm: number; spotMm: Limits; fluenceJPerCm2: Limits }[];
  repetitionHz: Limits;
  darkSkinRepetitionHz: Limits;
}

export interface Laser extends Versioned { name: string; maker: string; model: string; serial: string; active: boolean; deviceClass: string; device: DeviceClass | null }

export interface Question { code: string; question: string; outcome: 'ok' | 'warn' | 'block'; testSpot: boolean }

/** What patients take home. */
export interface AftercareSheet { version: string; title: string; parts: { heading: string; points: string[] }[] }

export interface Rules {
  version: string;
  effectiveFrom: string;
  screening: Question[];
  methods: { code: string; name: string; passes: number; minutesBetween: number }[];
  deviceClasses: DeviceClass[];
  wavelengths: { nm: number; good: Ink[]; weak: Ink[]; poor: Ink[]; note: string | null }[];
  interval: { defaultWeeks: number; warnUnderWeeks: number };
  clearanceScale: { name: string; grades: { grade: number; name: string; fromPercent: number; toPercent: number }[] };
  adverseGrades: { grade: number; name: string }[];
  aftercare: AftercareSheet;
}

export interface Finding { field: string; rule: string; outcome: 'warn' | 'block'; message: string; open: boolean }

export interface Settings { wavelengthNm: number; spotMm: number; fluenceJPerCm2: number; pulseNs: number; repetitionHz: number; pulses: number; overlap: number }
export interface EndPoint { whitening: 'none' | 'partial' | 'full'; pinpointBleeding: boolean; splatter: boolean; whiteningBeyondInk: boolean; blister: boolean; greySkin: boolean }

export interface Pass {
  id: string;
  laserId: string;
  settings: Settings;
  inks: Ink[];
  endPoint: EndPoint | null;
  pulseEnergyMilliJ: number;
  irradianceWPerCm2: number;
  totalEnergyJ: number;
  durationS: number;
  findings: Finding[];
  signs: Finding[];
  overrideReason: string | null;
  note: string | null;
  recordedAt: string;
}

export interface Notes { method: string; clearancePercent: number | null; anaesthetic: string | null; cooling: string | null; aftercareVersion: string | null; note: string | null }

/** What sessions of tattoos and of courses have in common. */
export interface Recorded extends Versioned {
  status: 'draft' | 'signed';
  patientId: string;
  operatorId: string | null;
  startedAt: string;
  answers: Record<string, boolean>;
  findings: Finding[];
  overrideReason: string | null;
  passes: { id: string; recordedAt: string }[];
  amendments: { id: string; passId: string | null; field: string | null; text: string; reason: string; createdAt: string }[];
  aftercare: { version: string; title: string; givenAt: string; givenBy: string | null } | null;
  adverseEvents: { id: string; kind: string; grade: number; noticedOn: string; note: string | null }[];
  signedBy: string | null;
  signedAt: string | null;
  rulesVersion: string | null;
}

export interface Session extends Recorded {
  tattooId: string;
  notes: Notes;
  clearanceGrade: number | null;
  passes: Pass[];
}

export interface ReportedEvent { kind: string; grade: number; noticedOn: string; note: string }

/** What is done with a session of either kind. */
export interface Actions {
  screen(session: Versioned, answers: Record<string, boolean>, overrideReason: string): Promise<Recorded>;
  sign(session: Versioned): Promise<Recorded>;
  amend(session: Versioned, text: string, reason: string): Promise<Recorded>;
  report(session: Versioned, event: ReportedEvent): Promise<Recorded>;
  /** Notes that the aftercare sheet was given. */
  give(session: Versioned): Promise<Recorded>;
  /** Where the sheet is as PDF. */
  sheet(session: Versioned): string;
}

export interface TestSpot extends Versioned {
  doneOn: string;
  settings: string;
  reviewFrom: string;
  reviewedOn: string | null;
  verdict: 'unchanged' | 'darkened' | 'reacted' | null;
  reviewNote: string | null;
  passed: boolean;
}
