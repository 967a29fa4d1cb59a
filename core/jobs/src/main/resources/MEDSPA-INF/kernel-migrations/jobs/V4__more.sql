-- A run that takes further jobs of its type and clinic, so that what they have in common is read once. Fixed in how it is read, and committed without waiting, as claim() is.
create function claim_more(clinic uuid, of_module text, of_type text, most integer, node text, seconds integer)
returns table (id uuid, argument text)
language plpgsql
set enable_seqscan = off
set enable_bitmapscan = off
set enable_hashjoin = off
set enable_mergejoin = off
set plan_cache_mode = force_generic_plan
as $$
#variable_conflict use_column
begin
    perform set_config('synchronous_commit', 'off', true);
    return query
    with chosen as (
        select j.id from kernel_jobs.job j
        where j.tenant_id = clinic and j.state = 'waiting' and j.due <= now()
            and j.kind = 'job' and j.module = of_module and j.type = of_type and j.attempt = 0
        order by j.due, j.id limit most
        for update skip locked
    ), taken as (
        update kernel_jobs.job j
        set state = 'running', attempt = 1, locked_by = node, locked_until = now() + seconds * interval '1 second'
        from chosen where j.id = chosen.id
        returning j.id, j.argument, j.due
    )
    select t.id, t.argument from taken t order by t.due, t.id;
end
$$;
