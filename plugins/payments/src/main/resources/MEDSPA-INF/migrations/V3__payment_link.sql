-- expand
-- A page of the provider where one attempt is paid. Who has the address can pay, so it is encrypted.
create table payment_link (
    tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    attempt_id uuid not null,
    reference text,
    address bytea,
    created_at timestamptz not null,
    withdrawn_at timestamptz,
    primary key (tenant_id, attempt_id),
    foreign key (tenant_id, attempt_id) references attempt (tenant_id, id),
    check ((reference is null) = (address is null))
);
alter table payment_link enable row level security;
alter table payment_link force row level security;
create policy clinic on payment_link
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
