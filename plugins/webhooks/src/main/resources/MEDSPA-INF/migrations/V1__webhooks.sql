create table endpoint (
    tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    id uuid not null,
    url bytea not null,
    description text,
    event_types text not null,
    off_because text check (off_because in ('person', 'failing', 'gone')),
    secret bytea not null,
    former_secret bytea,
    former_until timestamptz,
    failing_since timestamptz,
    version bigint not null,
    created_at timestamptz not null,
    primary key (tenant_id, id)
);

-- One message for one endpoint. round counts repetitions: attempts of an earlier round that are still planned come to nothing.
create table delivery (
    tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    id uuid not null,
    endpoint_id uuid not null,
    message_id uuid not null,
    event_type text not null,
    body text not null,
    state text not null check (state in ('waiting', 'delivered', 'failed')),
    round integer not null,
    attempts integer not null,
    due timestamptz,
    created_at timestamptz not null,
    asked_at timestamptz not null,
    last_at timestamptz,
    last_status integer,
    last_problem text,
    primary key (tenant_id, id),
    unique (tenant_id, endpoint_id, message_id),
    foreign key (tenant_id, endpoint_id) references endpoint (tenant_id, id) on delete cascade
);
create index delivery_age on delivery (tenant_id, created_at);

create table attempt (
    tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    id uuid not null,
    delivery_id uuid not null,
    at timestamptz not null,
    status integer,
    problem text,
    millis integer not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, delivery_id) references delivery (tenant_id, id) on delete cascade
);
create index attempt_of on attempt (tenant_id, delivery_id, id);

alter table endpoint enable row level security;
alter table endpoint force row level security;
create policy clinic on endpoint
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);

alter table delivery enable row level security;
alter table delivery force row level security;
create policy clinic on delivery
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);

alter table attempt enable row level security;
alter table attempt force row level security;
create policy clinic on attempt
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
