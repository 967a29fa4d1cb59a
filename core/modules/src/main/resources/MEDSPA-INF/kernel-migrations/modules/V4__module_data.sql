-- Which modules have been here, so that what they left behind has a name and its retention is still honoured. Belongs to the installation, not to a clinic.
create table kernel_modules.known_module (
    module_id text primary key,
    name text not null,
    version text not null,
    retention jsonb not null,
    seen_at timestamptz not null default now()
);

-- A clinic's exports of a module's data. The content is in the parts, encrypted with a key that the clinic's key wraps.
create table kernel_modules.data_export (
    tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    id uuid not null,
    module_id text not null,
    state text not null check (state in ('queued', 'running', 'done', 'failed', 'expired')),
    problem text,
    requested_at timestamptz not null default now(),
    requested_by uuid,
    requested_by_name text,
    finished_at timestamptz,
    expires_at timestamptz,
    content_key bytea,
    bytes bigint,
    tables jsonb,
    primary key (tenant_id, id)
);
create index data_export_of_module on kernel_modules.data_export (tenant_id, module_id, requested_at);

alter table kernel_modules.data_export enable row level security;
alter table kernel_modules.data_export force row level security;
create policy clinic on kernel_modules.data_export
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);

create table kernel_modules.data_export_part (
    tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    export_id uuid not null,
    number integer not null,
    content bytea not null,
    primary key (tenant_id, export_id, number),
    foreign key (tenant_id, export_id) references kernel_modules.data_export (tenant_id, id) on delete cascade
);
alter table kernel_modules.data_export_part alter column content set storage external;

alter table kernel_modules.data_export_part enable row level security;
alter table kernel_modules.data_export_part force row level security;
create policy clinic on kernel_modules.data_export_part
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);

-- What has to be done about exports, read by the kernel for all clinics at once, so without row-level security. Ids alone.
create table kernel_modules.data_export_task (
    export_id uuid primary key,
    tenant_id uuid not null references kernel.clinic (id),
    task text not null check (task in ('write', 'expire')),
    due timestamptz not null,
    attempt integer not null default 0,
    locked_until timestamptz
);
create index data_export_task_due on kernel_modules.data_export_task (due);

-- Kept for ever: what was removed, and the proof.
create table kernel_modules.data_removal (
    tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    id uuid not null,
    module_id text not null,
    export_id uuid not null,
    tables jsonb not null,
    proof text not null,
    removed_at timestamptz not null,
    removed_by uuid,
    removed_by_name text,
    primary key (tenant_id, id)
);
create index data_removal_of_module on kernel_modules.data_removal (tenant_id, module_id, removed_at);

alter table kernel_modules.data_removal enable row level security;
alter table kernel_modules.data_removal force row level security;
create policy clinic on kernel_modules.data_removal
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
revoke update, delete, truncate on kernel_modules.data_removal from medspa_kernel;
