-- Which provider a clinic chose for a slot; no row while it leaves that to the platform.
create table kernel_modules.clinic_slot (
    tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    slot_id text not null,
    provider text not null,
    fallback text,
    changed_at timestamptz not null default now(),
    changed_by uuid,
    changed_by_name text,
    primary key (tenant_id, slot_id),
    check (fallback <> provider)
);

alter table kernel_modules.clinic_slot enable row level security;
alter table kernel_modules.clinic_slot force row level security;
create policy clinic on kernel_modules.clinic_slot
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
