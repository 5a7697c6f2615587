-- What belongs to no module. Modules own their schemas and migrate by themselves; see db/migration/<module>.
revoke all on schema public from public;
