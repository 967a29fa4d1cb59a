package com.codecanvas.medspa.treatments.rest;

import com.codecanvas.medspa.treatments.domain.Code;
import com.codecanvas.medspa.treatments.domain.EndPoint;
import com.codecanvas.medspa.treatments.domain.InkColour;
import com.codecanvas.medspa.treatments.domain.PassSettings;
import com.codecanvas.medspa.treatments.domain.Range;
import com.codecanvas.medspa.treatments.domain.Whitening;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A pass as somebody filled it in; numbers with decimals are read as they come, so that a comma is told by name.
 *
 * @param overlap none when left out
 * @param overrideReason why to go on in spite of warnings and blocks
 */
public record PassInput(
        UUID laserId,
        Integer wavelengthNm,
        Object spotMm,
        Object fluenceJPerCm2,
        Object pulseNs,
        Object repetitionHz,
        Integer pulses,
        Object overlap,
        List<String> inks,
        EndPointInput endPoint,
        String overrideReason,
        String note) {

    /** What the skin showed; what is left out was not seen. */
    public record EndPointInput(
            String whitening,
            boolean pinpointBleeding,
            boolean splatter,
            boolean whiteningBeyondInk,
            boolean blister,
            boolean greySkin) {

        static EndPointInput of(EndPoint seen) {
            return seen == null
                    ? null
                    : new EndPointInput(
                            Code.of(seen.whitening()),
                            seen.pinpointBleeding(),
                            seen.splatter(),
                            seen.whiteningBeyondInk(),
                            seen.blister(),
                            seen.greySkin());
        }
    }

    /** The fields once they were found right. */
    record Checked(PassSettings settings, Set<InkColour> inks, EndPoint endPoint, String reason, String note) {}

    // What any laser for tattoos could be set to; what this one should be is for the device's class to say.
    private static final Range NM = new Range(400, 1200);
    private static final Range SPOT_MM = new Range(0.5, 15);
    private static final Range FLUENCE = new Range(0.05, 50);
    private static final Range PULSE_NS = new Range(0.1, 1000);
    private static final Range HZ = new Range(0.1, 100);
    private static final Range PULSES = new Range(1, 100_000);
    private static final Range OVERLAP = new Range(0, 0.9);

    /** @throws com.codecanvas.medspa.api.web.ProblemException 422 with all that is wrong */
    Checked checked() {
        Form form = new Form();
        form.that(laserId != null, "laserId", "required", "Choose the laser.");
        PassSettings settings = new PassSettings(
                form.whole("wavelengthNm", wavelengthNm, NM),
                form.decimal("spotMm", spotMm, SPOT_MM),
                form.decimal("fluenceJPerCm2", fluenceJPerCm2, FLUENCE),
                form.decimal("pulseNs", pulseNs, PULSE_NS),
                form.decimal("repetitionHz", repetitionHz, HZ),
                form.whole("pulses", pulses, PULSES),
                overlap == null ? 0 : form.decimal("overlap", overlap, OVERLAP));
        Checked checked = new Checked(
                settings,
                form.choices("inks", inks, InkColour.class),
                end(form),
                form.textOrNone("overrideReason", overrideReason),
                form.textOrNone("note", note));
        form.done();
        return checked;
    }

    private EndPoint end(Form form) {
        if (endPoint == null) {
            return null;
        }
        return new EndPoint(
                form.choice("endPoint.whitening", endPoint.whitening(), Whitening.class),
                endPoint.pinpointBleeding(),
                endPoint.splatter(),
                endPoint.whiteningBeyondInk(),
                endPoint.blister(),
                endPoint.greySkin());
    }
}
