-- expand
-- What an older version of a module needs to know of steps whose scripts only a newer one has.
create table schema_step (
    schema_name text not null,
    version text not null,
    expand boolean not null,
    undoable boolean not null,
    primary key (schema_name, version)
);
revoke all on schema_step from medspa_kernel;
