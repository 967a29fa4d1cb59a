create table account (
    tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    patient_id uuid not null,
    points integer not null,
    visits integer not null,
    primary key (tenant_id, patient_id),
    constraint points_not_overdrawn check (points >= 0)
);

create table entry (
    tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    id uuid not null,
    patient_id uuid not null,
    kind text not null check (kind in ('visit', 'adjustment', 'reward')),
    points integer not null,
    appointment_id uuid,
    reason bytea,
    author_id uuid,
    created_at timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, patient_id) references account (tenant_id, patient_id),
    constraint once_for_an_appointment unique (tenant_id, appointment_id),
    check ((kind = 'visit') = (appointment_id is not null))
);

create index entry_by_patient on entry (tenant_id, patient_id, id);

alter table account enable row level security;
alter table account force row level security;
create policy clinic on account
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);

alter table entry enable row level security;
alter table entry force row level security;
create policy clinic on entry
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
