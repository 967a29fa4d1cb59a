-- One for each number that texts came from or went to. Addresses are encrypted everywhere; address_token is what they are found by.
create table conversation (
    tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    id uuid not null,
    address bytea not null,
    address_token bytea not null,
    patient_id uuid,
    unread integer not null,
    last_at timestamptz not null,
    version bigint not null,
    primary key (tenant_id, id),
    constraint one_for_a_number unique (tenant_id, address_token)
);
create index conversation_by_age on conversation (tenant_id, last_at, id);
alter table conversation enable row level security;
alter table conversation force row level security;
create policy clinic on conversation
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);

-- Outbox and log in one, of both directions. A subject is told of once in a window by a channel, whatever restarts.
create table message (
    tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    id uuid not null,
    direction text not null check (direction in ('in', 'out')),
    channel text not null check (channel in ('sms', 'email')),
    purpose text not null,
    patient_id uuid,
    conversation_id uuid,
    address bytea,
    address_token bytea,
    heading bytea,
    body bytea not null,
    subject_kind text,
    subject_id uuid,
    subject_window text,
    state text not null check (state in ('planned', 'sending', 'sent', 'delivered', 'failed', 'suppressed', 'revoked', 'unknown', 'received')),
    due_at timestamptz,
    provider text,
    receipt text,
    attempts integer not null,
    problem text,
    author_id uuid,
    created_at timestamptz not null,
    sent_at timestamptz,
    delivered_at timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, conversation_id) references conversation (tenant_id, id),
    constraint once_in_a_window unique (tenant_id, subject_kind, subject_id, subject_window, channel),
    constraint once_from_a_provider unique (tenant_id, provider, direction, receipt)
);
create index message_by_patient on message (tenant_id, patient_id, id);
create index message_by_conversation on message (tenant_id, conversation_id, id);
create index message_planned_by_address on message (tenant_id, address_token) where state = 'planned';
alter table message enable row level security;
alter table message force row level security;
create policy clinic on message
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);

-- What providers told of messages, also before it was noted under which receipt a message went out.
create table delivery_report (
    tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    provider text not null,
    receipt text not null,
    status text not null,
    code text,
    at timestamptz not null,
    primary key (tenant_id, provider, receipt, status)
);
alter table delivery_report enable row level security;
alter table delivery_report force row level security;
create policy clinic on delivery_report
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);

-- Who does not want to be written to; kept with its evidence after it was lifted.
create table suppression (
    tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    id uuid not null,
    channel text not null,
    address bytea not null,
    address_token bytea not null,
    since timestamptz not null,
    how text not null,
    evidence bytea,
    lifted_at timestamptz,
    lifted_how text,
    primary key (tenant_id, id)
);
create unique index suppression_in_force on suppression (tenant_id, channel, address_token) where lifted_at is null;
create index suppression_by_age on suppression (tenant_id, since, id);
alter table suppression enable row level security;
alter table suppression force row level security;
create policy clinic on suppression
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);

create table opt_in (
    tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    id uuid not null,
    channel text not null,
    address bytea not null,
    address_token bytea not null,
    at timestamptz not null,
    how text not null,
    wording bytea not null,
    recorded_by uuid,
    primary key (tenant_id, id)
);
create index opt_in_by_address on opt_in (tenant_id, address_token, at);
alter table opt_in enable row level security;
alter table opt_in force row level security;
create policy clinic on opt_in
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);

create table template (
    tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    id uuid not null,
    kind text not null,
    channel text not null,
    version bigint not null,
    heading text,
    body text not null,
    created_at timestamptz not null,
    author_id uuid,
    primary key (tenant_id, id),
    constraint template_version unique (tenant_id, kind, channel, version)
);
alter table template enable row level security;
alter table template force row level security;
create policy clinic on template
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);

create table reminder_rules (
    tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    confirmation boolean not null,
    minutes_before text not null,
    channels text not null,
    version bigint not null,
    primary key (tenant_id)
);
alter table reminder_rules enable row level security;
alter table reminder_rules force row level security;
create policy clinic on reminder_rules
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);

create table notice (
    tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    id uuid not null,
    kind text not null,
    patient_id uuid,
    conversation_id uuid,
    message_id uuid,
    appointment_id uuid,
    created_at timestamptz not null,
    done_at timestamptz,
    done_by uuid,
    primary key (tenant_id, id),
    constraint one_of_a_kind_for_a_message unique (tenant_id, kind, message_id)
);
create index notice_open on notice (tenant_id, created_at) where done_at is null;
alter table notice enable row level security;
alter table notice force row level security;
create policy clinic on notice
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
