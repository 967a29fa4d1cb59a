package com.codecanvas.medspa.treatments.privacy;

import com.codecanvas.medspa.api.auth.StaffDirectory;
import com.codecanvas.medspa.treatments.domain.EndPoint;
import com.codecanvas.medspa.treatments.domain.Finding;
import com.codecanvas.medspa.treatments.domain.Laser;
import com.codecanvas.medspa.treatments.domain.Lasers;
import com.codecanvas.medspa.treatments.domain.PassSettings;
import com.codecanvas.medspa.treatments.domain.SessionPass;
import com.codecanvas.medspa.treatments.domain.Waiver;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells a pass with the name of its laser, and every quantity with its unit. */
@Component(service = PassRecords.class)
public final class PassRecords {

    private final Lasers lasers;
    private final StaffDirectory staff;

    @Activate
    public PassRecords(@Reference Lasers lasers, @Reference StaffDirectory staff) {
        this.lasers = lasers;
        this.staff = staff;
    }

    SessionFacts.Pass pass(SessionPass pass) {
        PassSettings set = pass.settings();
        return new SessionFacts.Pass(
                laser(pass.laserId()),
                set.wavelengthNm() + " nm",
                Words.quantity(set.spotMm(), "mm"),
                Words.quantity(set.fluenceJPerCm2(), "J/cm²"),
                Words.quantity(set.pulseNs(), "ns"),
                Words.quantity(set.repetitionHz(), "Hz"),
                set.pulses(),
                Math.round(set.overlap() * 100) + " %",
                Words.of(pass.inks()),
                skin(pass.endPoint()),
                pass.findings().stream().map(Finding::message).toList(),
                override(pass.waiver()),
                pass.note(),
                pass.recordedAt());
    }

    SessionFacts.Override override(Waiver waiver) {
        return waiver == null ? null : new SessionFacts.Override(waiver.reason(), staff.nameOf(waiver.userId()));
    }

    private String laser(UUID id) {
        return lasers.find(id).map(Laser::plate).map(PassRecords::name).orElse(null);
    }

    private static String name(Laser.Plate plate) {
        return plate.maker() + " " + plate.model() + " (" + plate.name() + ")";
    }

    private static SessionFacts.Skin skin(EndPoint seen) {
        return seen == null
                ? null
                : new SessionFacts.Skin(
                        Words.of(seen.whitening()),
                        seen.pinpointBleeding(),
                        seen.splatter(),
                        seen.whiteningBeyondInk(),
                        seen.blister(),
                        seen.greySkin());
    }
}
