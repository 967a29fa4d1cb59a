#set($id = $artifactId.replaceAll("^.*[.]", ""))
#set($schema = $id.replace("-", "_"))
create table entry (
    tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    id uuid not null,
    patient_id uuid not null,
    words bytea not null,
    primary key (tenant_id, id)
);
create index entry_by_patient on entry (tenant_id, patient_id, id);

alter table entry enable row level security;
alter table entry force row level security;
create policy clinic on entry
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
