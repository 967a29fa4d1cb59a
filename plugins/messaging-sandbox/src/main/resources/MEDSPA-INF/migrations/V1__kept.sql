-- What would have been sent, and what was typed as an answer. The id of an outgoing message comes of its key, so that a key has one row.
create table kept (
    tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    id uuid not null,
    direction text not null check (direction in ('in', 'out')),
    channel text not null check (channel in ('sms', 'email')),
    address bytea not null,
    heading bytea,
    body bytea not null,
    at timestamptz not null,
    primary key (tenant_id, id)
);
create index kept_by_age on kept (tenant_id, at, id);
alter table kept enable row level security;
alter table kept force row level security;
create policy clinic on kept
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
