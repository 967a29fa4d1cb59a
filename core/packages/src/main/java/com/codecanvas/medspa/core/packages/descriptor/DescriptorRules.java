package com.codecanvas.medspa.core.packages.descriptor;

import com.codecanvas.medspa.core.packages.BundleFacts;
import com.codecanvas.medspa.core.packages.DeclaredPermission;
import com.codecanvas.medspa.core.packages.DescriptorFile;
import com.codecanvas.medspa.core.packages.InvalidPackageException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a descriptor must keep to. All broken rules are told at once. */
public final class DescriptorRules {

    static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern PERMISSION = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*)+");
    private static final Pattern RANGE =
            Pattern.compile("[\\[(]\\d+(\\.\\d+){0,2},\\d+(\\.\\d+){0,2}[\\])]|\\d+(\\.\\d+){0,2}");

    private final WrittenDescriptor written;
    private final List<String> broken = new ArrayList<>();

    private DescriptorRules(WrittenDescriptor written) {
        this.written = written;
    }

    /** @throws InvalidPackageException naming every broken rule */
    public static void check(WrittenDescriptor written, BundleFacts bundle) {
        DescriptorRules rules = new DescriptorRules(written);
        rules.lists();
        if (rules.broken.isEmpty()) {
            rules.identity(bundle);
            rules.permissions();
            rules.contributions();
            GrantRules.check(written, bundle, rules.broken);
            HoldingRules.check(written, bundle, rules.broken);
            OfferRules.check(written, rules.broken);
            HistoryRules.check(written, rules.broken);
        }
        if (!rules.broken.isEmpty()) {
            throw new InvalidPackageException("module.json: " + String.join("; ", rules.broken));
        }
    }

    private void lists() {
        Stream.of(
                        written.needs(),
                        written.permissions(),
                        written.reads(),
                        written.changelog(),
                        written.slots(),
                        written.provides(),
                        written.retention())
                .filter(Objects::nonNull)
                .filter(list -> list.stream().anyMatch(Objects::isNull))
                .forEach(list -> broken.add("a list must not contain null"));
    }

    private void identity(BundleFacts bundle) {
        if (written.id() == null || !ID.matcher(written.id()).matches()) {
            broken.add("id must be lower-case letters, digits and dashes");
        } else if (!written.id().equals(bundle.moduleId())) {
            broken.add("id is " + written.id() + " but the bundle's header MedSpa-Module says " + bundle.moduleId());
        }
        if (missing(written.name())) {
            broken.add("name is missing");
        }
        if (written.needs() != null && written.needs().contains(written.id())) {
            broken.add("needs must not name the module itself");
        }
        if (bundle.apiRange() != null && !RANGE.matcher(bundle.apiRange()).matches()) {
            broken.add("the bundle's header MedSpa-Api is " + bundle.apiRange() + "; write a range such as [1.0,2)");
        }
    }

    private void permissions() {
        Set<String> seen = new HashSet<>();
        for (DeclaredPermission permission : WrittenDescriptor.list(written.permissions())) {
            String id = permission.id();
            if (id == null || !PERMISSION.matcher(id).matches()) {
                broken.add("a permission's id must look like patients.read");
            } else if (!DescriptorFile.KERNEL.equals(written.id()) && !id.startsWith(written.id() + ".")) {
                broken.add("permission " + id + " must start with " + written.id() + ".");
            } else if (!seen.add(id)) {
                broken.add("permission " + id + " is declared twice");
            }
            if (missing(permission.name())) {
                broken.add("permission " + id + " has no name");
            }
        }
    }

    private void contributions() {
        if (written.settings() != null && !written.settings().isObject()) {
            broken.add("settings must be a JSON Schema object");
        }
        if (written.ui() != null && !written.ui().isObject()) {
            broken.add("ui must be an object");
        }
    }

    static boolean missing(String text) {
        return text == null || text.isBlank();
    }
}
