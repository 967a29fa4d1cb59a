-- A clinic's users. The same person in two clinics is two users, so that neither clinic has power over the other's.
create table staff (
    tenant_id uuid not null references kernel.clinic (id),
    id uuid not null,
    email text not null,
    name text not null,
    role text not null,
    active boolean not null default true,
    password_hash text not null,
    password_temporary boolean not null,
    password_changed_at timestamptz not null,
    last_sign_in_at timestamptz,
    version bigint not null default 1,
    created_at timestamptz not null default now(),
    primary key (tenant_id, id),
    unique (tenant_id, email)
);

alter table staff enable row level security;
alter table staff force row level security;
create policy clinic on staff
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);

-- The three below answer before a clinic is known, so they are without row-level security and hold nothing readable of a person.
create table sign_in (
    email_token bytea not null,
    tenant_id uuid not null,
    user_id uuid not null,
    primary key (email_token, tenant_id),
    foreign key (tenant_id, user_id) references staff (tenant_id, id) on delete cascade
);

create table session (
    secret_hash bytea primary key,
    id uuid not null unique,
    tenant_id uuid not null,
    user_id uuid not null,
    csrf_token text not null,
    created_at timestamptz not null,
    seen_at timestamptz not null,
    expires_at timestamptz not null,
    foreign key (tenant_id, user_id) references staff (tenant_id, id) on delete cascade
);

create index session_of_user on session (tenant_id, user_id);

create table failed_sign_ins (
    source bytea primary key,
    failures integer not null,
    last_at timestamptz not null,
    blocked_until timestamptz not null
);
