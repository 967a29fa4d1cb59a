package com.codecanvas.medspa.patients.rest;

import com.codecanvas.medspa.api.auth.CurrentUser;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.patients.domain.Patient;
import com.codecanvas.medspa.patients.domain.RecentPatients;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The patients that the signed-in user opened last. */
@Component(service = OwnRecentPatients.class)
public final class OwnRecentPatients {

    private final RecentPatients recent;
    private final CurrentUser user;

    @Activate
    public OwnRecentPatients(@Reference RecentPatients recent, @Reference CurrentUser user) {
        this.recent = recent;
        this.user = user;
    }

    List<Patient> list() {
        return recent.of(userId());
    }

    void opened(UUID patientId) {
        recent.opened(userId(), patientId);
    }

    private UUID userId() {
        return user.get()
                .orElseThrow(() -> Problem.forbidden("Only a person has recent patients."))
                .id();
    }
}
