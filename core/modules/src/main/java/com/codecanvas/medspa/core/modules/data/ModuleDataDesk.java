package com.codecanvas.medspa.core.modules.data;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What can be done with modules' data, in one place. */
@Component(service = ModuleDataDesk.class)
public final class ModuleDataDesk {

    private final KnownModules known;
    private final DataExports exports;
    private final DataRemoval removals;

    @Activate
    public ModuleDataDesk(
            @Reference KnownModules known, @Reference DataExports exports, @Reference DataRemoval removals) {
        this.known = known;
        this.exports = exports;
        this.removals = removals;
    }

    public KnownModules known() {
        return known;
    }

    public DataExports exports() {
        return exports;
    }

    public DataRemoval removals() {
        return removals;
    }
}
