package com.codecanvas.medspa.core.packages.descriptor;

import static com.codecanvas.medspa.core.packages.descriptor.WrittenDescriptor.list;

import com.codecanvas.medspa.core.packages.BundleFacts;
import com.codecanvas.medspa.core.packages.descriptor.WrittenDescriptor.WrittenGrants;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** What a module may ask for must be named exactly, as people consent to these words. */
final class GrantRules {

    private static final Pattern HOST = Pattern.compile(
            "(\\*\\.)?([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+" + "[a-z][a-z0-9-]*[a-z0-9](:[1-9][0-9]{0,4})?");

    private GrantRules() {}

    static void check(WrittenDescriptor written, BundleFacts bundle, List<String> broken) {
        WrittenGrants grants = written.grants();
        if (grants == null) {
            return;
        }
        if (unreadable(grants.hosts()) || unreadable(grants.patientData())) {
            broken.add("grants.hosts and grants.patientData must be lists of texts, each said once");
            return;
        }
        for (String host : list(grants.hosts())) {
            if (!HOST.matcher(host).matches()) {
                broken.add(
                        "grants.hosts: \"" + host + "\" must be a host name such as api.example.com, without https://");
            }
        }
        if (Boolean.FALSE.equals(grants.database()) && bundle.migrations()) {
            broken.add("grants.database is false but the module brings migrations");
        }
        if (grants.patientData() != null && !grants.patientData().containsAll(list(written.reads()))) {
            broken.add("grants.patientData must name everything that reads names");
        }
    }

    private static boolean unreadable(List<String> texts) {
        return texts != null
                && (texts.stream().anyMatch(text -> Objects.isNull(text) || text.isBlank())
                        || new HashSet<>(texts).size() < texts.size());
    }
}
