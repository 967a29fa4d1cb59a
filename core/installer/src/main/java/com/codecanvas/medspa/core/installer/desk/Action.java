package com.codecanvas.medspa.core.installer.desk;

import org.osgi.framework.Version;

/** What putting one version in the place of another is called. */
final class Action {

    private Action() {}

    /** @param from null when the module is not there */
    static String of(String from, String to, boolean samePackage) {
        if (from == null) {
            return "install";
        }
        if (samePackage) {
            return "same";
        }
        int order = Version.parseVersion(to).compareTo(Version.parseVersion(from));
        return order > 0 ? "upgrade" : order < 0 ? "downgrade" : "reinstall";
    }
}
