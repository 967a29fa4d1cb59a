package com.codecanvas.medspa.core.persistence.bundle;

import com.codecanvas.medspa.core.encryption.RootKeyWitness;
import com.codecanvas.medspa.core.persistence.schema.KernelInstallation;
import com.codecanvas.medspa.core.persistence.schema.OwnerDatabase;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks the database for the canary, before anything is written to it. */
@Component
public final class InstallationWitness implements RootKeyWitness {

    private final KernelInstallation installation;

    @Activate
    public InstallationWitness(@Reference OwnerDatabase database) {
        this.installation = new KernelInstallation(database);
    }

    @Override
    public Optional<byte[]> canary() {
        return installation.canary();
    }
}
