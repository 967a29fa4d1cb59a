-- What handlers of the tests write, in the order in which they write it.
create table seen (
    row bigint generated always as identity,
    handler text not null,
    clinic text not null,
    type text not null,
    subject uuid not null,
    text text not null,
    attempt integer not null
);

create table counter (
    subject uuid primary key,
    count integer not null
);
