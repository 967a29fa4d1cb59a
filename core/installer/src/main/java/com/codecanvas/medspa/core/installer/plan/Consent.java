package com.codecanvas.medspa.core.installer.plan;

import com.codecanvas.medspa.core.packages.Grants;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** What the operator says yes to: exactly this signer, and exactly these grants. */
public record Consent(String fingerprint, Grants grants) {

    /** What differs from what is asked, in words; empty when it is the same. */
    public List<String> differences(String askedFingerprint, Grants asked) {
        List<String> differences = new ArrayList<>();
        if (!java.util.Objects.equals(fingerprint, askedFingerprint)) {
            differences.add("the signer");
        }
        Grants given = grants == null ? Grants.NONE : grants;
        if (given.database() != asked.database()) {
            differences.add("tables of its own");
        }
        if (!new HashSet<>(given.hosts()).equals(new HashSet<>(asked.hosts()))) {
            differences.add("the servers that it talks to");
        }
        if (!new HashSet<>(given.patientData()).equals(new HashSet<>(asked.patientData()))) {
            differences.add("the patient data that it sees");
        }
        return differences;
    }
}
