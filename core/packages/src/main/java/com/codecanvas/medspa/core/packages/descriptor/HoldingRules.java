package com.codecanvas.medspa.core.packages.descriptor;

import com.codecanvas.medspa.core.packages.BundleFacts;
import com.codecanvas.medspa.core.packages.DescriptorFile;
import com.codecanvas.medspa.core.packages.Grants;
import java.util.List;

/** Who keeps patients' data must be able to show them, copy them and erase them, or say why they are kept. */
final class HoldingRules {

    private HoldingRules() {}

    static void check(WrittenDescriptor written, BundleFacts bundle, List<String> broken) {
        if (bundle.saysWhatItHolds() || DescriptorFile.KERNEL.equals(written.id())) {
            return;
        }
        Grants grants = written.granted(bundle);
        if (grants.database() && !grants.patientData().isEmpty()) {
            broken.add(
                    "it keeps patients' data in tables of its own (" + String.join(", ", grants.patientData())
                            + ") but has no component PersonalData that shows, copies and erases what it holds about a patient");
        }
    }
}
