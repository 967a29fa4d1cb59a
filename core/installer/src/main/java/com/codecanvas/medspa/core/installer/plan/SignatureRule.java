package com.codecanvas.medspa.core.installer.plan;

import com.codecanvas.medspa.core.packages.Signature;
import com.codecanvas.medspa.core.packages.Signature.State;
import java.util.List;

/** Only what was signed and is as it was signed is installed. */
public record SignatureRule(boolean unsignedAllowed) {

    public List<Refusal> refusals(Signature signature) {
        if (signature.intact() || signature.state() == State.UNSIGNED && unsignedAllowed) {
            return List.of();
        }
        String rule = signature.state() == State.UNSIGNED ? "unsigned" : "tampered";
        if (signature.state() == State.EXPIRED || signature.state() == State.NOT_YET_VALID) {
            rule = "expired";
        }
        return List.of(new Refusal(rule, signature.message()));
    }
}
