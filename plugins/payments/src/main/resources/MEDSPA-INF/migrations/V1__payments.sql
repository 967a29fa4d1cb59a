-- Amounts are in the smallest unit of the currency beside them. Every bytea column holds a value encrypted with the clinic's key.
create table counter (
    tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    name text not null,
    last bigint not null check (last > 0),
    primary key (tenant_id, name)
);

create table service_price (
    tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    service_id uuid not null,
    amount_minor bigint not null check (amount_minor >= 0),
    tax_permille integer not null check (tax_permille between 0 and 999),
    primary key (tenant_id, service_id)
);

create table offer (
    tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    id uuid not null,
    kind text not null check (kind in ('product', 'package')),
    name text not null,
    service_id uuid,
    sessions integer not null check (sessions between 0 and 100),
    amount_minor bigint not null check (amount_minor >= 0),
    tax_permille integer not null check (tax_permille between 0 and 999),
    active boolean not null,
    version bigint not null,
    primary key (tenant_id, id),
    check ((kind = 'package') = (sessions > 0))
);

create table invoice (
    tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    id uuid not null,
    number bigint,
    patient_id uuid not null,
    appointment_id uuid,
    status text not null check (status in ('draft', 'open', 'paid', 'void')),
    currency text not null,
    lines bytea not null,
    total_minor bigint not null check (total_minor >= 0),
    deferred_minor bigint not null check (deferred_minor >= 0),
    deposit_minor bigint not null check (deposit_minor >= 0),
    paid_minor bigint not null check (paid_minor >= 0),
    refunded_minor bigint not null check (refunded_minor >= 0),
    created_at timestamptz not null,
    opened_at timestamptz,
    paid_at timestamptz,
    voided_at timestamptz,
    void_reason bytea,
    version bigint not null,
    primary key (tenant_id, id),
    constraint invoice_number_once unique (tenant_id, number),
    check (deposit_minor + paid_minor <= total_minor),
    check (refunded_minor <= paid_minor),
    check (status in ('draft', 'void') or number is not null)
);
create index invoice_by_patient on invoice (tenant_id, patient_id, id);
create index invoice_by_status on invoice (tenant_id, status, id);

-- One try to take money or to give it back. Committed before anybody outside is asked.
create table attempt (
    tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    id uuid not null,
    key text not null check (length(key) between 1 and 45),
    kind text not null check (kind in ('charge', 'refund')),
    patient_id uuid not null,
    invoice_id uuid,
    deposit_id uuid,
    charge_id uuid,
    client_key text,
    method text not null check (method in ('cash', 'cheque', 'card')),
    provider text,
    amount_minor bigint not null check (amount_minor > 0),
    applied_minor bigint not null check (applied_minor between 0 and amount_minor),
    currency text not null,
    state text not null check (state in ('pending', 'unknown', 'approved', 'declined', 'failed')),
    reason text,
    provider_reference text,
    note bytea,
    author_id uuid,
    created_at timestamptz not null,
    settled_at timestamptz,
    asked integer not null,
    version bigint not null,
    primary key (tenant_id, id),
    constraint attempt_key_once unique (tenant_id, key),
    foreign key (tenant_id, invoice_id) references invoice (tenant_id, id),
    foreign key (tenant_id, charge_id) references attempt (tenant_id, id),
    check ((kind = 'refund') = (charge_id is not null)),
    check (invoice_id is not null or deposit_id is not null),
    check ((method = 'card') = (provider is not null))
);
-- Two pays at once: the second finds the first, in the database itself.
create unique index one_open_charge on attempt (tenant_id, invoice_id) where kind = 'charge' and state in ('pending', 'unknown');
create unique index attempt_once_for_a_client on attempt (tenant_id, client_key) where client_key is not null;
create index attempt_by_invoice on attempt (tenant_id, invoice_id, id);
create index attempt_by_deposit on attempt (tenant_id, deposit_id, id);
create index attempt_by_charge on attempt (tenant_id, charge_id);
create index attempt_by_reference on attempt (tenant_id, provider, provider_reference);
create index attempt_by_time on attempt (tenant_id, settled_at, id);
create index attempt_by_state on attempt (tenant_id, state, id);

create table deposit (
    tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    id uuid not null,
    patient_id uuid not null,
    charge_id uuid not null,
    currency text not null,
    held_minor bigint not null check (held_minor >= 0),
    credited_minor bigint not null check (credited_minor >= 0),
    refunded_minor bigint not null check (refunded_minor >= 0),
    created_at timestamptz not null,
    version bigint not null,
    primary key (tenant_id, id),
    check (credited_minor + refunded_minor <= held_minor)
);
create index deposit_by_patient on deposit (tenant_id, patient_id, id);

-- Which deposit an invoice drew on, so that voiding it gives the deposit back.
create table deposit_credit (
    tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    id uuid not null,
    deposit_id uuid not null,
    invoice_id uuid not null,
    amount_minor bigint not null check (amount_minor > 0),
    released boolean not null,
    created_at timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, deposit_id) references deposit (tenant_id, id),
    foreign key (tenant_id, invoice_id) references invoice (tenant_id, id)
);
create index deposit_credit_by_invoice on deposit_credit (tenant_id, invoice_id);
create index deposit_credit_by_deposit on deposit_credit (tenant_id, deposit_id);

create table package (
    tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    id uuid not null,
    patient_id uuid not null,
    invoice_id uuid not null,
    service_id uuid,
    name bytea not null,
    currency text not null,
    bought integer not null check (bought > 0),
    used integer not null,
    value_minor bigint not null check (value_minor >= 0),
    recognised_minor bigint not null,
    cancelled boolean not null,
    created_at timestamptz not null,
    version bigint not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, invoice_id) references invoice (tenant_id, id),
    constraint sessions_not_overdrawn check (used between 0 and bought),
    check (recognised_minor between 0 and value_minor)
);
create index package_by_patient on package (tenant_id, patient_id, id);
create index package_by_invoice on package (tenant_id, invoice_id);

create table redemption (
    tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    id uuid not null,
    package_id uuid not null,
    appointment_id uuid,
    author_id uuid,
    created_at timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, package_id) references package (tenant_id, id),
    constraint once_for_an_appointment unique (tenant_id, package_id, appointment_id)
);

create table entry (
    tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    id uuid not null,
    kind text not null,
    source_id uuid not null,
    invoice_id uuid,
    currency text not null,
    author_id uuid,
    created_at timestamptz not null,
    primary key (tenant_id, id),
    constraint booked_once unique (tenant_id, kind, source_id)
);

create table posting (
    tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    entry_id uuid not null,
    account text not null check (account in ('receivable', 'cash', 'cheques', 'card-clearing', 'deferred-revenue', 'deposits-held',
        'revenue', 'tax-payable', 'tips-payable', 'refunds')),
    amount_minor bigint not null check (amount_minor <> 0),
    primary key (tenant_id, entry_id, account),
    foreign key (tenant_id, entry_id) references entry (tenant_id, id)
);
create index posting_by_account on posting (tenant_id, account) include (amount_minor);

create table provider_report (
    tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    provider text not null,
    event_id text not null,
    received_at timestamptz not null,
    primary key (tenant_id, provider, event_id)
);

-- The postings of an entry come in one statement, so that each statement can be held to balance.
create function refuse_unbalanced() returns trigger language plpgsql as $$
begin
    if exists (select 1 from added group by entry_id having sum(amount_minor) <> 0 or count(*) < 2) then
        raise exception 'An entry must balance and have two postings at least' using errcode = '23514';
    end if;
    return null;
end $$;
create trigger balanced after insert on posting referencing new table as added
    for each statement execute function refuse_unbalanced();

-- The books are only ever added to.
revoke update, delete on entry from medspa_m_payments;
revoke update, delete on posting from medspa_m_payments;
revoke update, delete on provider_report from medspa_m_payments;
revoke update, delete on redemption from medspa_m_payments;

do $$
declare
    name text;
begin
    foreach name in array array['counter', 'service_price', 'offer', 'invoice', 'attempt', 'deposit', 'deposit_credit', 'package',
        'redemption', 'entry', 'posting', 'provider_report'] loop
        execute format('alter table %I enable row level security', name);
        execute format('alter table %I force row level security', name);
        execute format('create policy clinic on %I using (tenant_id = nullif(current_setting(''app.tenant_id'', true), '''')::uuid)'
            ' with check (tenant_id = nullif(current_setting(''app.tenant_id'', true), '''')::uuid)', name);
    end loop;
end $$;
