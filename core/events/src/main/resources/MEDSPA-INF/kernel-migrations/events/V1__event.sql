-- What happened in each clinic, for a month. place grows in the order of the commits of each subject.
create table event (
    tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid references kernel.clinic (id),
    id uuid not null,
    place bigint generated always as identity,
    type text not null,
    subject uuid not null,
    data text not null check (length(data) <= 8000),
    happened_at timestamptz not null,
    primary key (tenant_id, id)
);
create index event_age on event (tenant_id, happened_at);

-- Since when which clinic's events go to the handlers of which module: from the moment it was first on.
create table subscription (
    tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid references kernel.clinic (id),
    module text not null,
    since timestamptz not null default now(),
    primary key (tenant_id, module)
);

alter table event enable row level security;
alter table event force row level security;
create policy clinic on event
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);

alter table subscription enable row level security;
alter table subscription force row level security;
create policy clinic on subscription
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);

-- Of the installation, so without a clinic: handlers are remembered while their module is away.
create table handler (
    module text not null,
    name text not null,
    types text[] not null,
    seen_at timestamptz not null default now(),
    primary key (module, name)
);
