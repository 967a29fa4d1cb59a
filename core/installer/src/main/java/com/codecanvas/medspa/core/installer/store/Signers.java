package com.codecanvas.medspa.core.installer.store;

import com.codecanvas.medspa.core.persistence.KernelDatabase;
import java.time.Instant;
import java.util.List;

/** Whose packages the operator trusts. */
public final class Signers {

    private final KernelDatabase database;

    public Signers(KernelDatabase database) {
        this.database = database;
    }

    /** A certificate that the operator trusts. */
    public record Signer(String fingerprint, String name, Instant trustedAt, String trustedBy) {}

    public List<Signer> all() {
        return database.global(connection -> Sql.list(
                connection,
                "select fingerprint, name, trusted_at, trusted_by from kernel_installer.trusted_signer"
                        + " order by trusted_at",
                row -> new Signer(
                        row.getString("fingerprint"),
                        row.getString("name"),
                        Sql.instant(row, "trusted_at"),
                        row.getString("trusted_by"))));
    }

    public boolean trusted(String fingerprint) {
        return all().stream().anyMatch(signer -> signer.fingerprint().equals(fingerprint));
    }

    public void trust(String fingerprint, String name, String by) {
        database.global(connection -> Sql.run(
                connection,
                "insert into kernel_installer.trusted_signer (fingerprint, name, trusted_by) values (?, ?, ?)"
                        + " on conflict do nothing",
                fingerprint,
                name,
                by));
    }

    /** False when it was not trusted. */
    public boolean distrust(String fingerprint) {
        return database.global(connection -> Sql.run(
                        connection, "delete from kernel_installer.trusted_signer where fingerprint = ?", fingerprint))
                > 0;
    }
}
