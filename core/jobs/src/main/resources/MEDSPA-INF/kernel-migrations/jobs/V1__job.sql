-- Read by the kernel for all clinics at once, so without row-level security; modules have no rights here.
create table job (
    id uuid primary key,
    tenant_id uuid not null references kernel.clinic (id),
    module text not null,
    type text not null,
    argument text not null check (length(argument) <= 4000),
    state text not null check (state in ('waiting', 'running', 'paused', 'dead')),
    due timestamptz not null,
    attempt integer not null default 0,
    locked_by text,
    locked_until timestamptz,
    problem text,
    created_at timestamptz not null default now()
);

create index job_due on job (due) where state = 'waiting';
create index job_leased on job (locked_until) where state = 'running';
create index job_of_clinic on job (tenant_id, module, state);
