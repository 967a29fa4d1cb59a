create table price (
    tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    service_id uuid not null,
    gross bigint not null check (gross >= 0),
    tax_permille integer not null check (tax_permille between 0 and 999),
    primary key (tenant_id, service_id)
);

create table revenue (
    tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    id uuid not null,
    day date not null,
    words bytea not null,
    gross bigint not null,
    tax_permille integer not null check (tax_permille between 0 and 999),
    primary key (tenant_id, id)
);

create index revenue_by_day on revenue (tenant_id, day, id);

alter table price enable row level security;
alter table price force row level security;
create policy clinic on price
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);

alter table revenue enable row level security;
alter table revenue force row level security;
create policy clinic on revenue
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
