package com.codecanvas.medspa.treatments.rest;

import com.codecanvas.medspa.api.auth.CurrentUser;
import com.codecanvas.medspa.api.auth.StaffDirectory;
import com.codecanvas.medspa.api.auth.User;
import com.codecanvas.medspa.api.persistence.Ids;
import com.codecanvas.medspa.api.tenancy.CurrentClinic;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.treatments.api.SessionGate;
import com.codecanvas.medspa.treatments.api.kind.AftercareSheet;
import com.codecanvas.medspa.treatments.domain.AftercareGiven;
import com.codecanvas.medspa.treatments.domain.Authority;
import com.codecanvas.medspa.treatments.domain.DeviceClass;
import com.codecanvas.medspa.treatments.domain.Finding;
import com.codecanvas.medspa.treatments.domain.Laser;
import com.codecanvas.medspa.treatments.domain.Lasers;
import com.codecanvas.medspa.treatments.domain.RuleBook;
import com.codecanvas.medspa.treatments.domain.Rules;
import com.codecanvas.medspa.treatments.domain.SessionPass;
import com.codecanvas.medspa.treatments.domain.SessionStatus;
import com.codecanvas.medspa.treatments.domain.SettingsCheck;
import com.codecanvas.medspa.treatments.domain.SigningRules;
import com.codecanvas.medspa.treatments.domain.SkinType;
import com.codecanvas.medspa.treatments.domain.Tattoo;
import com.codecanvas.medspa.treatments.domain.Tattoos;
import com.codecanvas.medspa.treatments.domain.TestSpot;
import com.codecanvas.medspa.treatments.domain.TestSpots;
import com.codecanvas.medspa.treatments.domain.TreatmentSession;
import com.codecanvas.medspa.treatments.domain.Waiver;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Judges sessions and passes by the rule book, the tattoo, the device and the person who asks. */
@Component(service = SessionChecks.class)
public final class SessionChecks {

    static final String OVERRIDE_WARNING = "treatments.override-warning";
    static final String OVERRIDE_BLOCK = "treatments.override-block";

    private final Tattoos tattoos;
    private final Lasers lasers;
    private final Rules rules;
    private final CurrentUser user;
    private final CurrentClinic clinic;
    private final StaffDirectory staff;
    private final TestSpots spots;
    private final Gates gates;

    @Activate
    public SessionChecks(
            @Reference Tattoos tattoos,
            @Reference Lasers lasers,
            @Reference Rules rules,
            @Reference TestSpots spots,
            @Reference Gates gates,
            @Reference CurrentUser user,
            @Reference CurrentClinic clinic,
            @Reference StaffDirectory staff) {
        this.tattoos = tattoos;
        this.lasers = lasers;
        this.rules = rules;
        this.spots = spots;
        this.gates = gates;
        this.user = user;
        this.clinic = clinic;
        this.staff = staff;
    }

    RuleBook book() {
        return rules.current();
    }

    Tattoo tattoo(UUID id) {
        return tattoos.find(id).orElseThrow(() -> Problem.notFound("tattoo"));
    }

    /** The clinic's. */
    LocalDate today() {
        return day(Instant.now());
    }

    UUID userId() {
        return user.get().map(User::id).orElse(null);
    }

    /** Null for none. */
    String nameOf(UUID userId) {
        return staff.nameOf(userId);
    }

    AftercareGiven giving(AftercareSheet sheet) {
        return new AftercareGiven(sheet, Instant.now().truncatedTo(ChronoUnit.MICROS), userId());
    }

    /** Null without a reason. */
    Waiver waiver(String reason) {
        return reason == null || reason.isBlank() ? null : new Waiver(reason.strip(), authority(), userId());
    }

    History history(UUID tattooId, List<TreatmentSession> sessions) {
        boolean passed = spots.ofTattoo(tattooId).stream().anyMatch(TestSpot::passed);
        return new History(tattoo(tattooId), passed, sessions);
    }

    SigningRules.Around around(TreatmentSession session, History history) {
        Instant start = session.subject().startedAt();
        Tattoo tattoo = history.tattoo();
        boolean signed = session.status() == SessionStatus.SIGNED;
        return new SigningRules.Around(
                tattoo.details().scale().skinType(),
                history.lastBefore(start).map(this::day).orElse(null),
                day(start),
                tattoo.details().mayDarken(),
                history.testSpotPassed(),
                signed ? List.of() : gates.before(tattoo.patientId(), day(start), SessionGate.TATTOO_REMOVAL));
    }

    SessionPass judged(TreatmentSession session, PassInput input) {
        PassInput.Checked pass = input.checked();
        Laser laser = lasers.find(input.laserId())
                .filter(Laser::active)
                .orElseThrow(() -> Problem.invalid("laserId", "unknown", "There is no such laser in use here."));
        DeviceClass device = book().deviceClass(laser.deviceClass())
                .orElseThrow(
                        () -> Problem.invalid("laserId", "device-class", "The rule book lacks this laser's class."));
        SkinType skin = tattoo(session.subject().tattooId()).details().scale().skinType();
        List<Finding> findings = new SettingsCheck(book(), device, skin).check(pass.settings(), pass.inks());
        return new SessionPass(
                Ids.next(),
                laser.id(),
                pass.settings(),
                pass.inks(),
                pass.endPoint(),
                findings,
                findings.isEmpty() ? null : waiver(pass.reason()),
                pass.note(),
                Instant.now().truncatedTo(ChronoUnit.MICROS));
    }

    private Authority authority() {
        if (user.may(OVERRIDE_BLOCK)) {
            return Authority.MEDICAL_DIRECTOR;
        }
        return user.may(OVERRIDE_WARNING) ? Authority.CLINICIAN : Authority.NONE;
    }

    /** The clinic's. */
    LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, clinic.get().timeZone());
    }
}
