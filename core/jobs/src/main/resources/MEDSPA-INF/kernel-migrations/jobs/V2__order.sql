-- Work that keeps an order: of one handler and subject the lowest place runs first, and nothing overtakes it in whatever state it is.
alter table job add column kind text not null default 'job' check (kind in ('job', 'event'));
alter table job add column event_type text;
alter table job add column subject uuid;
alter table job add column place bigint;
alter table job add check ((kind = 'event') = (subject is not null) and (subject is null) = (place is null));

create unique index job_order on job (tenant_id, module, type, subject, place) where subject is not null;

drop index job_due;
create index job_turn on job (tenant_id, due, id) where state = 'waiting';
create index job_running on job (tenant_id) where state = 'running';
create index job_listed on job (tenant_id, id);
