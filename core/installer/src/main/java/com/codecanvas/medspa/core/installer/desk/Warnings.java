package com.codecanvas.medspa.core.installer.desk;

import com.codecanvas.medspa.core.installer.plan.PackagePlan.Steps;
import com.codecanvas.medspa.core.installer.plan.Refusal;
import com.codecanvas.medspa.core.installer.store.Wanted;
import com.codecanvas.medspa.core.packages.Signature;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an operator should think about before going on. */
final class Warnings {

    private Warnings() {}

    static List<Refusal> of(Planner.Source source, Optional<Wanted> before, Steps steps) {
        List<Refusal> warnings = new ArrayList<>();
        if (source.signature().state() == Signature.State.UNSIGNED) {
            warnings.add(new Refusal("unsigned", "Nobody signed it: it could come from anybody."));
        }
        before.filter(wanted -> !wanted.source().fingerprint().isEmpty()
                        && !wanted.source()
                                .fingerprint()
                                .equals(source.signature().fingerprint()))
                .ifPresent(wanted -> warnings.add(new Refusal(
                        "other-signer",
                        "The version that runs was signed by somebody else: "
                                + wanted.source().signer() + ".")));
        if (steps.action().equals("downgrade")) {
            warnings.add(
                    new Refusal("downgrade", "This is an earlier version than " + steps.from() + ", which runs now."));
        }
        steps.bundles().stream()
                .filter(bundle -> bundle.action().equals("restart"))
                .forEach(bundle -> warnings.add(new Refusal(
                        "restart",
                        bundle.symbolicName() + " uses its code and restarts with it; calls wait for it or are told to"
                                + " come back in a moment.")));
        return warnings;
    }
}
