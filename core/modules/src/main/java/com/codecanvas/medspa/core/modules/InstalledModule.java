package com.codecanvas.medspa.core.modules;

import org.osgi.framework.Bundle;

/** A module bundle on this node; {@code problem} is null unless it failed, was refused or waits. */
public record InstalledModule(ModuleDescriptor descriptor, Bundle bundle, Status status, String problem) {

    /** waiting: for its database or persistence unit; refused: by the schema guard or the endpoint check. */
    public enum Status {
        ACTIVE,
        WAITING,
        STOPPED,
        FAILED,
        REFUSED
    }
}
