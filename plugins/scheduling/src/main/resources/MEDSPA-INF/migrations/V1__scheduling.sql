create table resource (
    tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    id uuid not null,
    kind text not null check (kind in ('practitioner', 'room', 'device')),
    name text not null,
    detail text,
    user_id uuid,
    active boolean not null,
    position integer not null,
    version bigint not null,
    primary key (tenant_id, id)
);

create table service (
    tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    id uuid not null,
    name text not null,
    category text,
    minutes integer not null check (minutes between 1 and 720),
    hue integer not null check (hue between 0 and 359),
    requires text not null,
    active boolean not null,
    version bigint not null,
    primary key (tenant_id, id)
);

create table clinic_hours (
    tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    weekday smallint not null check (weekday between 1 and 7),
    opens time,
    closes time,
    version bigint not null,
    primary key (tenant_id, weekday),
    check ((opens is null) = (closes is null) and opens < closes)
);

create table appointment (
    tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    id uuid not null,
    patient_id uuid not null,
    service_id uuid not null,
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    status text not null check (
        status in ('booked', 'confirmed', 'arrived', 'in-treatment', 'completed', 'cancelled', 'no-show')
    ),
    status_since timestamptz not null,
    cancel_reason bytea,
    note bytea,
    version bigint not null,
    created_at timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, service_id) references service (tenant_id, id),
    check (ends_at > starts_at and ends_at <= starts_at + interval '12 hours')
);

create index appointment_by_start on appointment (tenant_id, starts_at, id);
create index appointment_by_patient on appointment (tenant_id, patient_id, starts_at);

-- What an appointment takes up. Each resource has times of its own, so that one may be needed for a part only.
create table allocation (
    tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    appointment_id uuid not null,
    resource_id uuid not null,
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    during tstzrange not null generated always as (tstzrange(starts_at, ends_at, '[)')) stored,
    active boolean not null,
    primary key (tenant_id, appointment_id, resource_id, starts_at),
    foreign key (tenant_id, appointment_id) references appointment (tenant_id, id) on delete cascade,
    foreign key (tenant_id, resource_id) references resource (tenant_id, id),
    constraint no_double_booking exclude using gist (
        tenant_id with =, resource_id with =, during with &&
    ) where (active),
    check (ends_at > starts_at)
);

create index allocation_by_resource on allocation (tenant_id, resource_id, starts_at);

alter table resource enable row level security;
alter table resource force row level security;
create policy clinic on resource
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);

alter table service enable row level security;
alter table service force row level security;
create policy clinic on service
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);

alter table clinic_hours enable row level security;
alter table clinic_hours force row level security;
create policy clinic on clinic_hours
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);

alter table appointment enable row level security;
alter table appointment force row level security;
create policy clinic on appointment
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);

alter table allocation enable row level security;
alter table allocation force row level security;
create policy clinic on allocation
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
