-- Every bytea column but the tokens holds a value encrypted with the clinic's key.
create table patient (
    tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    id uuid not null,
    given_name bytea not null,
    family_name bytea not null,
    preferred_name bytea,
    birth_date bytea,
    email bytea,
    phone bytea,
    sex bytea,
    pronouns bytea,
    line1 bytea,
    line2 bytea,
    city bytea,
    state bytea,
    postal_code bytea,
    country bytea,
    note bytea,
    status text not null check (status in ('ACTIVE', 'ARCHIVED')),
    version bigint not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (tenant_id, id)
);
create index patient_by_change on patient (tenant_id, updated_at, id);
alter table patient enable row level security;
alter table patient force row level security;
create policy clinic on patient
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);

-- Keyed tokens by which patients are found. No foreign key: it would cost every new patient two dozen look-ups, and one class alone writes here, in the patient's transaction.
create table patient_token (
    tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    token bytea not null,
    patient_id uuid not null,
    primary key (tenant_id, token, patient_id)
);
alter table patient_token enable row level security;
alter table patient_token force row level security;
create policy clinic on patient_token
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);

create table recent_patient (
    tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    user_id uuid not null,
    patient_id uuid not null,
    opened_at timestamptz not null,
    primary key (tenant_id, user_id, patient_id),
    foreign key (tenant_id, patient_id) references patient (tenant_id, id) on delete cascade
);
create index recent_patient_by_patient on recent_patient (tenant_id, patient_id);
alter table recent_patient enable row level security;
alter table recent_patient force row level security;
create policy clinic on recent_patient
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);

create table patient_import (
    tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    id uuid not null,
    file_name bytea not null,
    columns bytea,
    encoding text,
    delimiter text,
    status text not null,
    problem text,
    mapping text,
    date_order text,
    import_duplicates boolean not null,
    row_count integer not null,
    done integer not null default 0,
    last_line integer not null default 0,
    valid integer not null default 0,
    invalid integer not null default 0,
    duplicate integer not null default 0,
    imported integer not null default 0,
    version bigint not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    created_by uuid,
    primary key (tenant_id, id)
);
alter table patient_import enable row level security;
alter table patient_import force row level security;
create policy clinic on patient_import
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);

-- cells goes as soon as the row has become a patient; identity is the token that tells the same person in two rows.
create table import_row (
    tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    import_id uuid not null,
    line integer not null,
    cells bytea,
    identity bytea,
    outcome text not null default 'PENDING',
    errors text,
    patient_id uuid,
    primary key (tenant_id, import_id, line),
    foreign key (tenant_id, import_id) references patient_import (tenant_id, id) on delete cascade
);
create index import_row_by_outcome on import_row (tenant_id, import_id, outcome, line);
create index import_row_by_identity on import_row (tenant_id, import_id, identity, line);
alter table import_row enable row level security;
alter table import_row force row level security;
create policy clinic on import_row
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);

