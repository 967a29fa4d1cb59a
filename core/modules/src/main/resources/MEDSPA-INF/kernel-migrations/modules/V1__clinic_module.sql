-- What a clinic decided about its modules. enabled is null where the module's own default holds; settings are encrypted with the clinic's key.
create table kernel_modules.clinic_module (
    tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    module_id text not null,
    enabled boolean,
    settings bytea,
    changed_at timestamptz not null default now(),
    changed_by uuid,
    changed_by_name text,
    primary key (tenant_id, module_id)
);

alter table kernel_modules.clinic_module enable row level security;
alter table kernel_modules.clinic_module force row level security;
create policy clinic on kernel_modules.clinic_module
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
