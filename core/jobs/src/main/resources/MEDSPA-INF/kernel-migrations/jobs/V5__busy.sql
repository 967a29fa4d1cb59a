-- As before, but what a clinic has in hand is told by the node that asks, one entry of busy for each of its runs: a run may hold many jobs and still takes one thread, and what
-- another node does, or did before it died, takes none of this one's.
drop function claim(text[], integer, integer, text, integer);

create function claim(handled text[], busy uuid[], most_of_a_clinic integer, most integer, node text, seconds integer)
returns table (id uuid, tenant_id uuid, kind text, module text, type text, argument text, attempt integer)
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
    with recursive clinic (id) as (
        (select tenant_id from kernel_jobs.job where state = 'waiting' order by tenant_id limit 1)
        union all
        select (select w.tenant_id from kernel_jobs.job w where w.state = 'waiting' and w.tenant_id > c.id order by w.tenant_id limit 1)
        from clinic c where c.id is not null
    ), turn as (
        select w.id, w.due, r.running + row_number() over (partition by c.id order by w.due, w.id) as turn
        from clinic c
        cross join lateral (select count(*) as running from unnest(busy) b where b = c.id) r
        cross join lateral (
            select j.id, j.due from kernel_jobs.job j
            where j.tenant_id = c.id and j.state = 'waiting' and j.due <= now() and j.kind || ' ' || j.module || ' ' || j.type = any (handled)
                and (j.subject is null or not exists (select from kernel_jobs.job b where b.tenant_id = j.tenant_id
                    and b.module = j.module and b.type = j.type and b.subject = j.subject and b.place < j.place))
            order by j.due, j.id limit most_of_a_clinic
        ) w
        where c.id is not null
    ), chosen as (
        select j.id from kernel_jobs.job j
        where j.id in (select id from turn where turn <= most_of_a_clinic order by turn, due limit most) and j.state = 'waiting'
        for update skip locked
    )
    update kernel_jobs.job j
    set state = 'running', attempt = j.attempt + 1, locked_by = node, locked_until = now() + seconds * interval '1 second'
    from chosen where j.id = chosen.id
    returning j.id, j.tenant_id, j.kind, j.module, j.type, j.argument, j.attempt;
end
$$;
