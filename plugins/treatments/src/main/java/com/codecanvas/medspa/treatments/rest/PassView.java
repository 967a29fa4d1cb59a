package com.codecanvas.medspa.treatments.rest;

import com.codecanvas.medspa.treatments.domain.EndPoint;
import com.codecanvas.medspa.treatments.domain.PassSettings;
import com.codecanvas.medspa.treatments.domain.SessionPass;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A pass with what its settings come to; {@code id} is null for one that is only tried out. */
public record PassView(
        UUID id,
        UUID laserId,
        PassSettings settings,
        List<String> inks,
        PassInput.EndPointInput endPoint,
        double pulseEnergyMilliJ,
        double irradianceWPerCm2,
        double totalEnergyJ,
        double durationS,
        List<FindingView> findings,
        List<FindingView> signs,
        String overrideReason,
        String note,
        Instant recordedAt) {

    static PassView of(SessionPass pass) {
        PassSettings settings = pass.settings();
        EndPoint end = pass.endPoint();
        return new PassView(
                pass.id(),
                pass.laserId(),
                settings,
                TattooView.codes(pass.inks()),
                PassInput.EndPointInput.of(end),
                settings.pulseEnergyMilliJ(),
                settings.irradianceWPerCm2(),
                settings.totalEnergyJ(),
                settings.durationS(),
                FindingView.of(pass.findings(), pass.waiver()),
                end == null ? List.of() : FindingView.of(end.findings(), null),
                pass.waiver() == null ? null : pass.waiver().reason(),
                pass.note(),
                pass.recordedAt());
    }
}
