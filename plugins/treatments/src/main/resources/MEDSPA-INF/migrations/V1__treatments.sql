-- Every bytea column holds a value encrypted with the clinic's key. What a laser was set to is plain, for the log that inspectors ask for.
create table tattoo (
    tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    id uuid not null,
    patient_id uuid not null,
    status text not null check (status in ('active', 'completed', 'stopped')),
    score integer not null check (score between 4 and 26),
    details bytea not null,
    version bigint not null,
    created_at timestamptz not null,
    primary key (tenant_id, id)
);

create index tattoo_by_patient on tattoo (tenant_id, patient_id, id);

create table test_spot (
    tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    id uuid not null,
    tattoo_id uuid not null,
    done_on date not null,
    settings bytea not null,
    review bytea,
    version bigint not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, tattoo_id) references tattoo (tenant_id, id)
);

create index test_spot_by_tattoo on test_spot (tenant_id, tattoo_id, done_on);

create table laser (
    tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    id uuid not null,
    name text not null,
    maker text not null,
    model text not null,
    serial text not null,
    device_class text not null,
    active boolean not null,
    version bigint not null,
    primary key (tenant_id, id),
    constraint serial_once unique (tenant_id, maker, serial)
);

create table treatment_session (
    tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    id uuid not null,
    patient_id uuid not null,
    tattoo_id uuid not null,
    operator_id uuid,
    started_at timestamptz not null,
    facts bytea not null,
    signed_by uuid,
    signed_at timestamptz,
    rules_version text,
    version bigint not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, tattoo_id) references tattoo (tenant_id, id),
    check ((signed_at is null) = (rules_version is null))
);

create index treatment_session_by_tattoo on treatment_session (tenant_id, tattoo_id, started_at, id);
create index treatment_session_by_start on treatment_session (tenant_id, started_at, id);
create index treatment_session_by_patient on treatment_session (tenant_id, patient_id, started_at);

create table session_pass (
    tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    id uuid not null,
    session_id uuid not null,
    position integer not null,
    laser_id uuid not null,
    wavelength_nm integer not null,
    spot_mm double precision not null,
    fluence_j_per_cm2 double precision not null,
    pulse_ns double precision not null,
    repetition_hz double precision not null,
    pulses integer not null check (pulses > 0),
    overlap double precision not null check (overlap >= 0 and overlap < 1),
    facts bytea not null,
    recorded_at timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, session_id) references treatment_session (tenant_id, id) on delete cascade,
    foreign key (tenant_id, laser_id) references laser (tenant_id, id)
);

create index session_pass_by_session on session_pass (tenant_id, session_id, position);
create index session_pass_by_laser on session_pass (tenant_id, laser_id, recorded_at);

create table amendment (
    tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    id uuid not null,
    session_id uuid not null,
    pass_id uuid,
    field text,
    words bytea not null,
    reason bytea not null,
    author_id uuid,
    created_at timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, session_id) references treatment_session (tenant_id, id) on delete cascade,
    foreign key (tenant_id, pass_id) references session_pass (tenant_id, id)
);

create index amendment_by_session on amendment (tenant_id, session_id, id);
create index amendment_by_pass on amendment (tenant_id, pass_id);

create table adverse_event (
    tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    id uuid not null,
    session_id uuid not null,
    kind text not null,
    grade integer not null,
    noticed_on date not null,
    note bytea,
    author_id uuid,
    created_at timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, session_id) references treatment_session (tenant_id, id) on delete cascade
);

create index adverse_event_by_session on adverse_event (tenant_id, session_id, id);

alter table tattoo enable row level security;
alter table tattoo force row level security;
create policy clinic on tattoo
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);

alter table test_spot enable row level security;
alter table test_spot force row level security;
create policy clinic on test_spot
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);

alter table laser enable row level security;
alter table laser force row level security;
create policy clinic on laser
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);

alter table treatment_session enable row level security;
alter table treatment_session force row level security;
create policy clinic on treatment_session
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);

alter table session_pass enable row level security;
alter table session_pass force row level security;
create policy clinic on session_pass
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);

alter table amendment enable row level security;
alter table amendment force row level security;
create policy clinic on amendment
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);

alter table adverse_event enable row level security;
alter table adverse_event force row level security;
create policy clinic on adverse_event
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
