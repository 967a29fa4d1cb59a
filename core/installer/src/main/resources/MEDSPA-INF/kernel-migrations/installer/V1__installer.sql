-- Of the whole installation: no clinic's data is in here, and modules have no rights.

-- What every node is to run besides, or instead of, what the platform ships with.
create table installed_module (
    module_id text primary key,
    name text not null,
    version text not null,
    digest text not null,
    file_name text not null,
    signer text not null,
    fingerprint text not null,
    grants text not null,
    previous_digest text,
    previous_version text,
    installed_at timestamptz not null default now(),
    changed_at timestamptz not null default now(),
    changed_by text not null
);

create table module_operation (
    id uuid primary key,
    kind text not null check (kind in ('install', 'upgrade', 'rollback', 'remove', 'retry')),
    module_id text not null,
    module_name text not null,
    from_version text,
    from_digest text,
    to_version text,
    to_digest text,
    phase text not null,
    backwards boolean not null default false,
    migrating text,
    state text not null check (state in ('running', 'done', 'rolled-back', 'failed', 'refused')),
    problem text,
    node text not null,
    lease_until timestamptz not null,
    started_at timestamptz not null default now(),
    started_by text not null,
    ended_at timestamptz
);

-- One at a time in the whole installation, whatever two operators do at once.
create unique index one_operation_runs on module_operation ((true)) where state = 'running';
create index operation_by_age on module_operation (started_at desc, id);
create index operation_of_module on module_operation (module_id, started_at desc);

create table module_package (
    digest text primary key,
    file_name text not null,
    module_id text not null,
    version text not null,
    uploaded_at timestamptz not null default now()
);

create table trusted_signer (
    fingerprint text primary key,
    name text not null,
    trusted_at timestamptz not null default now(),
    trusted_by text not null
);

create table node (
    id text primary key,
    name text not null,
    started_at timestamptz not null,
    seen_at timestamptz not null
);

create table node_module (
    node text not null references node (id) on delete cascade,
    module_id text not null,
    version text not null,
    digest text,
    status text not null,
    problem text,
    stuck text,
    seen_at timestamptz not null,
    primary key (node, module_id)
);
