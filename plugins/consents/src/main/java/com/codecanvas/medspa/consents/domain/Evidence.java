package com.codecanvas.medspa.consents.domain;

import java.util.List;
import java.util.UUID;

/**
 * What shows that a person meant to sign (ESIGN, 15 USC 7001, and UETA): that they agreed to do so electronically, their name as typed by themselves, their strokes,
 * and where and before whom.
 *
 * @param electronic agreed to sign electronically
 * @param guardian signed for the patient, as parent, guardian or other representative
 * @param strokes lines of the signature: x and y in shares of the pad's width, in turn; without any the typed name was taken for the signature
 * @param refusal why a notice was not acknowledged; null when it was signed
 * @param staffId who was signed in on the device
 * @param address network address of the device
 */
public record Evidence(
        boolean electronic,
        String typedName,
        boolean guardian,
        List<List<Double>> strokes,
        String refusal,
        UUID staffId,
        String staffName,
        String address,
        String browser) {

    public Evidence {
        strokes = strokes.stream().map(List::copyOf).toList();
    }
}
