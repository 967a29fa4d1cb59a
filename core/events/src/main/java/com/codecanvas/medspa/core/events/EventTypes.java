package com.codecanvas.medspa.core.events;

import java.util.Set;
import java.util.regex.Pattern;

/** How types are named, and which of them a handler means. */
final class EventTypes {

    private static final Pattern TYPE = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)+");

    private EventTypes() {}

    static void check(String module, String type) {
        if (type == null || !TYPE.matcher(type).matches()) {
            throw new IllegalArgumentException("An event's type is <module id>.<what happened>, not " + type);
        }
        if (!type.startsWith(module + ".")) {
            throw new IllegalArgumentException("Module " + module + " cannot publish " + type);
        }
    }

    static boolean wanted(Set<String> types, String type) {
        return types.contains(type)
                || types.contains("*")
                || types.contains(type.substring(0, type.indexOf('.')) + ".*");
    }
}
