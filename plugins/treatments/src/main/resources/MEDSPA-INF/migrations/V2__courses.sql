-- Courses of treatments that other modules describe. Every bytea column holds a value encrypted with the clinic's key.
create table course (
    tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    id uuid not null,
    patient_id uuid not null,
    kind text not null,
    status text not null check (status in ('active', 'completed', 'stopped')),
    details bytea not null,
    version bigint not null,
    created_at timestamptz not null,
    primary key (tenant_id, id)
);

create index course_by_patient on course (tenant_id, patient_id, id);

create table course_session (
    tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    id uuid not null,
    patient_id uuid not null,
    course_id uuid not null,
    operator_id uuid,
    started_at timestamptz not null,
    facts bytea not null,
    signed_by uuid,
    signed_at timestamptz,
    rules_version text,
    version bigint not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, course_id) references course (tenant_id, id),
    check ((signed_at is null) = (rules_version is null))
);

create index course_session_by_course on course_session (tenant_id, course_id, started_at, id);
create index course_session_by_start on course_session (tenant_id, started_at, id);

create table course_pass (
    tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    id uuid not null,
    session_id uuid not null,
    position integer not null,
    facts bytea not null,
    recorded_at timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, session_id) references course_session (tenant_id, id) on delete cascade
);

create index course_pass_by_session on course_pass (tenant_id, session_id, position);

create table course_amendment (
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
    foreign key (tenant_id, session_id) references course_session (tenant_id, id) on delete cascade,
    foreign key (tenant_id, pass_id) references course_pass (tenant_id, id)
);

create index course_amendment_by_session on course_amendment (tenant_id, session_id, id);
create index course_amendment_by_pass on course_amendment (tenant_id, pass_id);

create table course_adverse_event (
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
    foreign key (tenant_id, session_id) references course_session (tenant_id, id) on delete cascade
);

create index course_adverse_event_by_session on course_adverse_event (tenant_id, session_id, id);

alter table course enable row level security;
alter table course force row level security;
create policy clinic on course
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);

alter table course_session enable row level security;
alter table course_session force row level security;
create policy clinic on course_session
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);

alter table course_pass enable row level security;
alter table course_pass force row level security;
create policy clinic on course_pass
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);

alter table course_amendment enable row level security;
alter table course_amendment force row level security;
create policy clinic on course_amendment
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);

alter table course_adverse_event enable row level security;
alter table course_adverse_event force row level security;
create policy clinic on course_adverse_event
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
