-- From where somebody has signed in before. Others' failures do not slow them down there.
create table known_place (
    source bytea primary key,
    seen_at timestamptz not null
);

create index failed_sign_ins_last on failed_sign_ins (last_at);
create index session_expiry on session (expires_at);
