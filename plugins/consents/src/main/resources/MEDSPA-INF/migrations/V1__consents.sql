-- Every bytea column holds a value encrypted with the clinic's key. Templates hold no patient data.
create table template (
    tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    id uuid not null,
    version integer not null check (version > 0),
    kind text not null check (kind in ('consent', 'notice')),
    title text not null,
    body text not null,
    valid_days integer check (valid_days >= 0),
    required boolean not null,
    active boolean not null,
    published_at timestamptz not null,
    primary key (tenant_id, id, version)
);

create table consent (
    tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    id uuid not null,
    patient_id uuid not null,
    template_id uuid not null,
    template_version integer not null,
    signed_at timestamptz not null,
    valid_until timestamptz,
    facts bytea not null,
    withdrawal bytea,
    version bigint not null,
    primary key (tenant_id, id)
);

create index consent_by_patient on consent (tenant_id, patient_id, signed_at);

create table consent_document (
    tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    consent_id uuid not null,
    pdf bytea not null,
    created_at timestamptz not null,
    primary key (tenant_id, consent_id),
    foreign key (tenant_id, consent_id) references consent (tenant_id, id) on delete cascade
);

alter table template enable row level security;
alter table template force row level security;
create policy clinic on template
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);

alter table consent enable row level security;
alter table consent force row level security;
create policy clinic on consent
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);

alter table consent_document enable row level security;
alter table consent_document force row level security;
create policy clinic on consent_document
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
