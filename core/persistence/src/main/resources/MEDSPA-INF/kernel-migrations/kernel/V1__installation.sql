create table installation (
    id integer primary key check (id = 1),
    canary bytea not null,
    created_at timestamptz not null default now()
);
revoke all on installation from medspa_kernel;

create table schema_state (
    schema_name text primary key,
    digest text not null,
    prepared_at timestamptz not null default now()
);
revoke all on schema_state from medspa_kernel;

create table clinic (
    id uuid primary key,
    name text not null check (length(name) between 1 and 200),
    time_zone text not null,
    locale text not null,
    currency text not null check (length(currency) = 3),
    created_at timestamptz not null default now()
);

create table clinic_keys (
    clinic_id uuid primary key references clinic (id),
    keysets bytea not null,
    changed_at timestamptz not null default now()
);
