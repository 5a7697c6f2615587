create schema platform;

-- Answers kept for requests with an Idempotency-Key. A row without a status is a claim: its request is being served, or its
-- process died; the claim lapses then and the same request may run again.
create table platform.idempotent_answer (
    -- SHA-256 of who asked, which endpoint, and the key
    id          bytea       primary key,
    -- SHA-256 of the request itself: another one under the same key is refused
    fingerprint bytea       not null,
    claim       uuid        not null,
    claimed_at  timestamptz not null default now(),
    status      smallint,
    headers     jsonb,
    body        text
);

-- The purge reads it from the old end.
create index on platform.idempotent_answer using brin (claimed_at);
