package com.codecanvas.medspa.core.installer.run;

import com.codecanvas.medspa.core.installer.operation.Kind;
import com.codecanvas.medspa.core.installer.operation.Operation;
import com.codecanvas.medspa.core.installer.operation.Release;
import com.codecanvas.medspa.core.installer.store.InstallerTables;
import com.codecanvas.medspa.core.installer.store.Uploads.Upload;
import com.codecanvas.medspa.core.installer.store.Wanted;
import com.codecanvas.medspa.core.installer.store.WantedModules.Ending;
import com.codecanvas.medspa.core.packages.ModulePackage;
import com.codecanvas.medspa.core.packages.Signature;

/** The end of a change that went well. */
final class WantedCommit implements Commit {

    private final InstallerTables tables;

    WantedCommit(InstallerTables tables) {
        this.tables = tables;
    }

    @Override
    public void to(Operation operation, ModulePackage next, Ending ending) {
        if (operation.to().isShipped()) {
            tables.wanted().withdraw(operation, ending);
        } else {
            tables.wanted().commit(operation, wanted(operation, next), ending);
        }
        tables.changed();
    }

    private Wanted wanted(Operation operation, ModulePackage next) {
        Signature signature = next.signature();
        String fileName =
                tables.uploads().find(next.digest()).map(Upload::fileName).orElse("");
        return new Wanted(
                operation.moduleId(),
                operation.moduleName(),
                operation.to(),
                previous(operation),
                new Wanted.Source(
                        fileName,
                        text(signature.signer()),
                        text(signature.fingerprint()),
                        GrantsText.write(next.descriptor().grants())),
                null,
                operation.startedBy());
    }

    /** After a roll back it is what was there before the version that came back, not the version that was left. */
    private Release previous(Operation operation) {
        if (operation.kind() != Kind.ROLLBACK) {
            return operation.from();
        }
        return tables.operations()
                .thatBrought(operation.moduleId(), operation.to().digest())
                .map(Operation::from)
                .orElse(null);
    }

    private static String text(String given) {
        return given == null ? "" : given;
    }
}
