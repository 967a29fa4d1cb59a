package com.codecanvas.medspa.core.installer.desk;

import com.codecanvas.medspa.core.installer.plan.Consent;

/** What an operator asks for: a package to install, or something to be done with a module that is there. */
public record Wish(String kind, String packageId, String moduleId, Consent consent, Boolean withoutRollback) {

    boolean acceptsNoWayBack() {
        return Boolean.TRUE.equals(withoutRollback);
    }
}
