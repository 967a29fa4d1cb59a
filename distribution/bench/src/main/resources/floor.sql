create table patient (
    tenant_id uuid not null,
    id uuid not null,
    given_name bytea not null,
    family_name bytea not null,
    preferred_name bytea,
    birth_date bytea,
    email bytea,
    phone bytea,
    details bytea,
    status text not null,
    version bigint not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (tenant_id, id)
);
create index patient_by_change on patient (tenant_id, updated_at, id);

create table patient_token (
    tenant_id uuid not null,
    token bytea not null,
    patient_id uuid not null,
    primary key (tenant_id, token, patient_id)
);
create index patient_token_by_patient on patient_token (tenant_id, patient_id);

create table appointment (
    tenant_id uuid not null,
    id uuid not null,
    patient_id uuid not null,
    service_name text not null,
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    status text not null,
    note bytea,
    version bigint not null,
    primary key (tenant_id, id)
);
create index appointment_by_start on appointment (tenant_id, starts_at, id);

create table resource (tenant_id uuid not null, id uuid not null, kind text not null, name text not null, primary key (tenant_id, id));

create table allocation (
    tenant_id uuid not null,
    appointment_id uuid not null,
    resource_id uuid not null,
    primary key (tenant_id, appointment_id, resource_id)
);

create table audit_entry (
    tenant_id uuid not null,
    id uuid not null,
    at timestamptz not null,
    user_id uuid,
    module text not null,
    action text not null,
    method text not null,
    path text not null,
    outcome text not null,
    patient_id uuid,
    patient_ids uuid[],
    address text,
    primary key (tenant_id, at, id)
);
create index audit_by_patient on audit_entry (tenant_id, patient_id, at) where patient_id is not null;
create index audit_by_user on audit_entry (tenant_id, user_id, at);
