package com.codecanvas.medspa.core.packages.descriptor;

import static com.codecanvas.medspa.core.packages.descriptor.DescriptorRules.missing;
import static com.codecanvas.medspa.core.packages.descriptor.WrittenDescriptor.list;

import com.codecanvas.medspa.core.packages.Provision;
import com.codecanvas.medspa.core.packages.SlotDeclaration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Slots that a module owns, and slots that it fills. */
final class OfferRules {

    private static final Pattern CONTRACT = Pattern.compile("([a-z_][a-z0-9_]*\\.)+[A-Z][A-Za-z0-9_]*");

    private OfferRules() {}

    static void check(WrittenDescriptor written, List<String> broken) {
        Set<String> owned = new HashSet<>();
        for (SlotDeclaration slot : list(written.slots())) {
            String which = "slot " + slot.id();
            if (slot.id() == null || !DescriptorRules.ID.matcher(slot.id()).matches()) {
                broken.add("a slot's id must be lower-case letters, digits and dashes");
            } else if (!owned.add(slot.id())) {
                broken.add(which + " is declared twice");
            }
            if (missing(slot.name())) {
                broken.add(which + " has no name");
            }
            if (slot.contract() == null || !CONTRACT.matcher(slot.contract()).matches()) {
                broken.add(which + " must name its contract, an interface with its package");
            }
        }
        Set<String> filled = new HashSet<>();
        for (Provision provision : list(written.provides())) {
            if (provision.slot() == null
                    || !DescriptorRules.ID.matcher(provision.slot()).matches()) {
                broken.add("provides must name a slot");
            } else if (!filled.add(provision.slot())) {
                broken.add("provides names slot " + provision.slot() + " twice");
            }
            if (missing(provision.name())) {
                broken.add("the provider of slot " + provision.slot() + " has no name");
            }
        }
    }
}
