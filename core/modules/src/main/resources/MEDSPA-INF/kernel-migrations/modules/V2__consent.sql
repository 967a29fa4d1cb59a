-- What a clinic agreed to when it enabled a module that does not ship with the platform.
alter table kernel_modules.clinic_module
    add column consented_data text[],
    add column consented_permissions text[],
    add column consented_at timestamptz,
    add column consented_by uuid,
    add column consented_by_name text;
