-- Columns of type bytea hold values encrypted with the clinic's key, and in record_copy a key wrapped by it.
create table access_request (
    tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    id uuid not null,
    patient_id uuid not null,
    received_on date not null,
    due_on date not null,
    status text not null check (status in ('open', 'delivered', 'refused')),
    facts bytea not null,
    created_by uuid,
    created_at timestamptz not null,
    closed_at timestamptz,
    version bigint not null,
    primary key (tenant_id, id)
);
create index access_request_by_patient on access_request (tenant_id, patient_id, id);
create index access_request_by_status on access_request (tenant_id, status, id);
-- One at a time for each patient: the copy answers them all.
create unique index access_request_open on access_request (tenant_id, patient_id) where status = 'open';

create table record_copy (
    tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    id uuid not null,
    request_id uuid not null,
    state text not null check (state in ('preparing', 'ready', 'failed', 'gone')),
    wrapped_key bytea,
    outcome bytea,
    created_by uuid,
    created_at timestamptz not null,
    expires_at timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, request_id) references access_request (tenant_id, id)
);
create index record_copy_by_request on record_copy (tenant_id, request_id, id);

create table copy_part (
    tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    copy_id uuid not null,
    part integer not null check (part >= 0),
    content bytea not null,
    primary key (tenant_id, copy_id, part),
    foreign key (tenant_id, copy_id) references record_copy (tenant_id, id) on delete cascade
);

create table disclosure (
    tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    id uuid not null,
    patient_id uuid not null,
    made_on date not null,
    basis text not null,
    facts bytea not null,
    recorded_by uuid,
    created_at timestamptz not null,
    primary key (tenant_id, id)
);
create index disclosure_by_patient on disclosure (tenant_id, patient_id, made_on, id);

create table opt_out (
    tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    id uuid not null,
    patient_id uuid not null,
    kind text not null,
    facts bytea not null,
    since timestamptz not null,
    recorded_by uuid,
    ended_at timestamptz,
    ended_by uuid,
    version bigint not null,
    primary key (tenant_id, id)
);
create index opt_out_by_patient on opt_out (tenant_id, patient_id, id);
create unique index opt_out_standing on opt_out (tenant_id, patient_id, kind) where ended_at is null;

alter table access_request enable row level security;
alter table access_request force row level security;
create policy clinic on access_request
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);

alter table record_copy enable row level security;
alter table record_copy force row level security;
create policy clinic on record_copy
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);

alter table copy_part enable row level security;
alter table copy_part force row level security;
create policy clinic on copy_part
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);

alter table disclosure enable row level security;
alter table disclosure force row level security;
create policy clinic on disclosure
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);

alter table opt_out enable row level security;
alter table opt_out force row level security;
create policy clinic on opt_out
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);

-- The log of disclosures is added to and never changed.
revoke update, delete on disclosure from medspa_m_privacy;
