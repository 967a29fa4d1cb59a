-- Of the installation, not of a clinic.
create table operator_session (
    secret_hash bytea primary key,
    csrf_token text not null,
    created_at timestamptz not null,
    seen_at timestamptz not null,
    expires_at timestamptz not null
);
