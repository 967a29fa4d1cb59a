package com.codecanvas.medspa.core.installer.rest;

/** Why the operator's endpoints leave no entry in a clinic's log. */
final class Unaudited {

    static final String BECAUSE =
            "It concerns the installation and no clinic; the list of operations remembers what was done";

    private Unaudited() {}
}
