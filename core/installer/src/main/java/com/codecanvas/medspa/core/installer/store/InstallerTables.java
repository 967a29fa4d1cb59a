package com.codecanvas.medspa.core.installer.store;

import com.codecanvas.medspa.core.persistence.KernelDatabase;
import com.codecanvas.medspa.core.persistence.KernelSchema;
import com.codecanvas.medspa.core.persistence.Signals;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The installer's tables, once they are ready, and how nodes hear that they changed. */
@Component(service = InstallerTables.class)
public final class InstallerTables {

    private static final String CHANNEL = "installer";

    private final Operations operations;
    private final WantedModules wanted;
    private final Uploads uploads;
    private final Signers signers;
    private final Nodes nodes;
    private final Signals signals;

    @Activate
    public InstallerTables(
            @Reference(target = "(name=installer)") KernelSchema schema,
            @Reference KernelDatabase database,
            @Reference Signals signals) {
        this.signals = signals;
        operations = new Operations(database);
        wanted = new WantedModules(database);
        uploads = new Uploads(database);
        signers = new Signers(database);
        nodes = new Nodes(database);
    }

    /** Tells every node, this one too, that something else is wanted from now on. */
    public void changed() {
        signals.send(CHANNEL, "changed");
    }

    /** Closing the result ends it. */
    public AutoCloseable onChange(Runnable heard) {
        return signals.listen(CHANNEL, text -> heard.run(), heard);
    }

    public Operations operations() {
        return operations;
    }

    public WantedModules wanted() {
        return wanted;
    }

    public Uploads uploads() {
        return uploads;
    }

    public Signers signers() {
        return signers;
    }

    public Nodes nodes() {
        return nodes;
    }
}
