-- No foreign key to the clinic: the log outlives what it tells of, and the row that every request writes would lock the clinic's.
create table entry (
    tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    at timestamptz not null,
    id uuid not null,
    user_id uuid,
    user_name text,
    module text not null,
    action text not null,
    method text not null,
    path text not null,
    outcome text not null check (outcome in ('ok', 'denied', 'failed')),
    problem text,
    entity_type text,
    entity_id uuid,
    patient_id uuid,
    patient_ids uuid[],
    patient_count integer,
    details jsonb,
    address text,
    primary key (tenant_id, at, id)
) partition by range (at);

alter table entry enable row level security;
alter table entry force row level security;
create policy clinic on entry
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);

revoke update, delete, truncate on entry from medspa_kernel;

create index entry_patient on entry (tenant_id, patient_id, at) where patient_id is not null;
create index entry_patients on entry (tenant_id, at) where patient_ids is not null;

-- Runs with the owner's rights because the kernel's role must not create tables. It takes no input. A month is made beside the table and then attached, which
-- does not hold up those who write meanwhile. Nobody gets rights on a month itself: every access goes through the table and its policy.
create function prepare_months() returns void
    language plpgsql
    security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    first_day timestamp := date_trunc('month', now() at time zone 'UTC') - interval '1 month';
    month_name text;
begin
    perform pg_advisory_xact_lock(hashtext('kernel_audit.prepare_months'));
    for ahead in 0..7 loop
        month_name := 'entry_' || to_char(first_day, 'YYYY_MM');
        if to_regclass('kernel_audit.' || month_name) is null then
            execute format(
                'create table kernel_audit.%I (like kernel_audit.entry including defaults including constraints)', month_name);
            execute format('revoke all on kernel_audit.%I from medspa_kernel', month_name);
            execute format('alter table kernel_audit.%I enable row level security', month_name);
            execute format('alter table kernel_audit.%I force row level security', month_name);
            execute format(
                'alter table kernel_audit.entry attach partition kernel_audit.%I for values from (%L) to (%L)',
                month_name,
                to_char(first_day, 'YYYY-MM-DD') || ' 00:00:00+00',
                to_char(first_day + interval '1 month', 'YYYY-MM-DD') || ' 00:00:00+00');
        end if;
        first_day := first_day + interval '1 month';
    end loop;
end
$$;

revoke all on function prepare_months() from public;
grant execute on function prepare_months() to medspa_kernel;
select prepare_months();
