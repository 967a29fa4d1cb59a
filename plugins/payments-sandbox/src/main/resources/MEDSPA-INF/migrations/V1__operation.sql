create table operation (
    tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    id uuid not null,
    key text not null check (length(key) between 1 and 45),
    kind text not null check (kind in ('charge', 'refund')),
    amount_minor bigint not null check (amount_minor > 0),
    currency text not null,
    words text not null,
    charge_id uuid,
    reason text,
    created_at timestamptz not null,
    primary key (tenant_id, id),
    constraint key_once unique (tenant_id, key),
    foreign key (tenant_id, charge_id) references operation (tenant_id, id)
);

create index operation_by_charge on operation (tenant_id, charge_id);

alter table operation enable row level security;
alter table operation force row level security;
create policy clinic on operation
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
