-- expand
-- Pages where a patient would pay.
create table page (
    tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    id uuid not null,
    key text not null check (length(key) between 1 and 45),
    amount_minor bigint not null check (amount_minor > 0),
    currency text not null,
    words text not null,
    withdrawn boolean not null,
    created_at timestamptz not null,
    primary key (tenant_id, id),
    constraint page_once unique (tenant_id, key)
);
alter table page enable row level security;
alter table page force row level security;
create policy clinic on page
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
