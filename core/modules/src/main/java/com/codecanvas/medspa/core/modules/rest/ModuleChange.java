package com.codecanvas.medspa.core.modules.rest;

import java.util.List;

/** What an admin may change of a module. */
public record ModuleChange(Boolean enabled, Agreed consent) {

    /** What the admin agreed to, as it was shown. */
    public record Agreed(List<String> patientData, List<String> permissions) {
        public Agreed {
            patientData = patientData == null ? List.of() : List.copyOf(patientData);
            permissions = permissions == null ? List.of() : List.copyOf(permissions);
        }
    }
}
