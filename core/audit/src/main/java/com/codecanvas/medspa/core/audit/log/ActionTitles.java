package com.codecanvas.medspa.core.audit.log;

import java.util.Locale;
import java.util.Map;

/** Says an action in words. */
final class ActionTitles {

    private static final Map<String, String> KNOWN = Map.ofEntries(
            Map.entry("session.open", "Signed in"),
            Map.entry("session.close", "Signed out"),
            Map.entry("session.changePassword", "Changed own password"),
            Map.entry("users.list", "Looked at the users"),
            Map.entry("users.read", "Looked at a user"),
            Map.entry("users.create", "Added a user"),
            Map.entry("users.change", "Changed a user"),
            Map.entry("users.resetPassword", "Reset a user's password"),
            Map.entry("roles.list", "Looked at the roles"),
            Map.entry("modules.list", "Looked at the modules"),
            Map.entry("modules.get", "Looked at a module"),
            Map.entry("modules.change", "Switched a module on or off"),
            Map.entry("modules.configure", "Changed a module's settings"),
            Map.entry("audit.list", "Read the audit log"),
            Map.entry("operator.addUser", "The operator added a user"),
            Map.entry("operator.createClinic", "The operator created the clinic"));

    private ActionTitles() {}

    static String of(String action) {
        String known = KNOWN.get(action);
        if (known != null) {
            return known;
        }
        int dot = action.indexOf('.');
        return dot < 0
                ? words(action)
                : words(action.substring(0, dot)) + ": "
                        + words(action.substring(dot + 1)).toLowerCase(Locale.ROOT);
    }

    private static String words(String name) {
        String spaced = name.replaceAll("([a-z0-9])([A-Z])", "$1 $2")
                .replace('-', ' ')
                .replace('.', ' ')
                .toLowerCase(Locale.ROOT);
        return spaced.isEmpty() ? spaced : spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
    }
}
