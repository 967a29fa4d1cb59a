-- The first answer to a POST with an Idempotency-Key. The key is unique, so that a repeat waits for the first to end. status is null while it runs; answer is encrypted.
create table kernel_web.idempotency (
    tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    user_id uuid not null,
    key text not null,
    request_hash bytea not null,
    status smallint,
    answer bytea,
    created_at timestamptz not null default now(),
    primary key (tenant_id, user_id, key)
);

create index idempotency_age on kernel_web.idempotency (tenant_id, created_at);

alter table kernel_web.idempotency enable row level security;
alter table kernel_web.idempotency force row level security;
create policy clinic on kernel_web.idempotency
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
