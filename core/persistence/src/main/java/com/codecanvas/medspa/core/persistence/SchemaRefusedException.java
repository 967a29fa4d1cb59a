package com.codecanvas.medspa.core.persistence;

import java.util.List;

/** A module's schema can't be brought to where it should be, or breaks an isolation rule; the message lists each as table and rule. */
public final class SchemaRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SchemaRefusedException(String moduleId, List<String> violations) {
        this("Module " + moduleId + " is refused: " + String.join("; ", violations));
    }

    private SchemaRefusedException(String message) {
        super(message);
    }

    public static SchemaRefusedException undoing(String moduleId, List<String> reasons) {
        return new SchemaRefusedException(
                "The tables of module " + moduleId + " stay as they are: " + String.join("; ", reasons));
    }
}
