export type Kind = 'practitioner' | 'room' | 'device';
export const kinds: readonly Kind[] = ['practitioner', 'room', 'device'];
export const kindLabels: Record<Kind, { one: string; many: string }> = {
  practitioner: { one: 'Practitioner', many: 'Practitioners' },
  room: { one: 'Room', many: 'Rooms' },
  device: { one: 'Device', many: 'Devices' },
};

export type Status = 'booked' | 'confirmed' | 'arrived' | 'in-treatment' | 'completed' | 'cancelled' | 'no-show';

export interface Resource {
  id: string;
  kind: Kind;
  name: string;
  detail?: string;
  userId?: string;
  active: boolean;
  position: number;
  version: number;
}

export interface Service {
  id: string;
  name: string;
  category?: string;
  minutes: number;
  hue: number;
  requires: Kind[];
  active: boolean;
  version: number;
}

export interface DayHours { weekday: string; opens: string | null; closes: string | null }
export interface ClinicHours { timeZone: string; days: DayHours[]; stepMinutes?: number; version: number }

export interface Appointment {
  id: string;
  patientId: string;
  patientName: string;
  serviceId: string;
  serviceName: string;
  hue: number;
  startsAt: string;
  endsAt: string;
  minutes: number;
  status: Status;
  resources: { id: string; kind: Kind; name: string }[];
  note?: string;
  cancelReason?: string;
  version: number;
  createdAt: string;
}

/** A time that can be booked, with who and what would take part. */
export interface Slot {
  id: string;
  serviceId: string;
  startsAt: string;
  endsAt: string;
  minutes: number;
  resources: { id: string; kind: Kind; name: string }[];
}

export interface Conflict {
  resourceId: string;
  resourceName: string;
  kind: Kind;
  startsAt: string;
  endsAt: string;
  appointmentId: string;
  patientName?: string;
}

export interface Booking {
  patientId: string;
  serviceId: string;
  startsAt: string;
  minutes?: number;
  resourceIds: string[];
  note?: string;
}

export interface Move { startsAt: string; minutes?: number; resourceIds?: string[] }

export interface PatientHit {
  id: string;
  displayName: string;
  birthDate?: string;
  phone?: string;
  email?: string;
}
