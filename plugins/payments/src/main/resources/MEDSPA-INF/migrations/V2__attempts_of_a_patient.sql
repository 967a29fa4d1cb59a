-- expand
create index attempt_by_patient on attempt (tenant_id, patient_id, settled_at, id);
