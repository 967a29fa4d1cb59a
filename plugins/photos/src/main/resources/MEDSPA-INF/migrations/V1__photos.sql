-- facts and wrapped_key are encrypted with the clinic's key; digest is a keyed token of patient and content; sealed_sha256 is of what lies in the storage, which is ciphertext.
create table photo (
    tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    id uuid not null,
    patient_id uuid not null,
    kind text not null check (kind in ('before', 'after', 'other')),
    taken_at timestamptz not null,
    facts bytea not null,
    media_type text not null,
    width integer not null check (width > 0),
    height integer not null check (height > 0),
    size bigint not null check (size > 0),
    digest bytea not null,
    gone boolean not null default false,
    version bigint not null,
    created_at timestamptz not null,
    created_by uuid,
    primary key (tenant_id, id)
);

create index photo_by_patient on photo (tenant_id, patient_id, taken_at, id);
create unique index picture_once on photo (tenant_id, digest) where not gone;

create table stored_object (
    tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    id uuid not null,
    photo_id uuid not null,
    part text not null check (part in ('picture', 'preview')),
    state text not null check (state in ('uploading', 'stored', 'leaving')),
    provider text not null,
    place_id uuid not null,
    wrapped_key bytea not null,
    sealed_sha256 bytea,
    damaged boolean not null default false,
    created_at timestamptz not null,
    primary key (tenant_id, id),
    check (state <> 'stored' or sealed_sha256 is not null)
);

create unique index part_once on stored_object (tenant_id, photo_id, part) where state = 'stored';
create unique index stored_object_by_place on stored_object (tenant_id, place_id);
create index stored_object_by_provider on stored_object (tenant_id, provider, id);

create table move (
    tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    id uuid not null,
    provider text not null,
    total integer not null,
    started_at timestamptz not null,
    finished_at timestamptz,
    primary key (tenant_id, id)
);

create index move_by_start on move (tenant_id, started_at);

alter table photo enable row level security;
alter table photo force row level security;
create policy clinic on photo
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);

alter table stored_object enable row level security;
alter table stored_object force row level security;
create policy clinic on stored_object
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);

alter table move enable row level security;
alter table move force row level security;
create policy clinic on move
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
