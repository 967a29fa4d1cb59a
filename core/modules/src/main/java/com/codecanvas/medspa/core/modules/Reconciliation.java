package com.codecanvas.medspa.core.modules;

import java.util.Set;

/** How far this node is with running the modules that the installation wants. */
public interface Reconciliation {

    /** True once every wanted module was started, or given up; never false again. */
    boolean settled();

    /** Modules that are not waited for any more. */
    Set<String> givenUp();
}
