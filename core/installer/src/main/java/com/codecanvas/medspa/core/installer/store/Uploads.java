package com.codecanvas.medspa.core.installer.store;

import com.codecanvas.medspa.core.persistence.KernelDatabase;
import java.util.List;
import java.util.Optional;

/** Packages that were uploaded; their files are in the artefact store under the digest. */
public final class Uploads {

    private static final String SELECT =
            "select digest, file_name, module_id, version from kernel_installer.module_package";

    private final KernelDatabase database;

    public Uploads(KernelDatabase database) {
        this.database = database;
    }

    /** A package at hand. */
    public record Upload(String digest, String fileName, String moduleId, String version) {}

    public void add(Upload upload) {
        database.global(connection -> Sql.run(
                connection,
                "insert into kernel_installer.module_package (digest, file_name, module_id, version)"
                        + " values (?, ?, ?, ?) on conflict (digest) do update set uploaded_at = now()",
                upload.digest(),
                upload.fileName(),
                upload.moduleId(),
                upload.version()));
    }

    public Optional<Upload> find(String digest) {
        return database.global(connection -> Sql.list(
                        connection,
                        SELECT + " where digest = ?",
                        row -> new Upload(row.getString(1), row.getString(2), row.getString(3), row.getString(4)),
                        digest)
                .stream()
                .findFirst());
    }

    /** Uploaded long ago and neither wanted, nor what could be gone back to, nor part of a running operation. */
    public List<String> stale() {
        return database.global(connection -> Sql.list(
                connection,
                "select digest from kernel_installer.module_package p where uploaded_at < now() - interval '7 days'"
                        + " and not exists (select 1 from kernel_installer.installed_module m"
                        + " where p.digest in (m.digest, m.previous_digest))"
                        + " and not exists (select 1 from kernel_installer.module_operation o"
                        + " where o.state = 'running' and p.digest in (o.from_digest, o.to_digest))",
                row -> row.getString(1)));
    }

    public void forget(String digest) {
        database.global(connection ->
                Sql.run(connection, "delete from kernel_installer.module_package where digest = ?", digest));
    }
}
