package com.codecanvas.medspa.treatments.rest;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.codecanvas.medspa.api.persistence.Ids;
import com.codecanvas.medspa.api.tenancy.Clinic;
import com.codecanvas.medspa.api.web.IfMatch;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.api.web.ProblemException;
import com.codecanvas.medspa.api.web.Versioned;
import com.codecanvas.medspa.core.print.HtmlPdfPrinter;
import com.codecanvas.medspa.core.testing.ModuleKit;
import com.codecanvas.medspa.core.testing.TestUser;
import com.codecanvas.medspa.patients.api.PatientDirectory;
import com.codecanvas.medspa.patients.api.PatientName;
import com.codecanvas.medspa.treatments.api.SessionGate;
import com.codecanvas.medspa.treatments.rules.ShippedRules;
import com.codecanvas.medspa.treatments.store.PostgresCourseSessions;
import com.codecanvas.medspa.treatments.store.PostgresCourses;
import com.codecanvas.medspa.treatments.store.PostgresLasers;
import com.codecanvas.medspa.treatments.store.PostgresSessions;
import com.codecanvas.medspa.treatments.store.PostgresTattoos;
import com.codecanvas.medspa.treatments.store.PostgresTestSpots;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** The module's endpoints on the real database, each call a request of its own; every clinic knows the patients it was given. */
final class Desk implements PatientDirectory {

    static final TestUser CLINICIAN =
            TestUser.with("treatments.read", "treatments.write", "treatments.sign", "treatments.override-warning");
    static final TestUser ASSISTANT = TestUser.with("treatments.read", "treatments.write");
    static final IfMatch ANY = new IfMatch("*");

    final TattoosResource tattoos;
    final LasersResource lasers;
    final TestSpotsResource spots;
    final RulesResource rules;
    final TreatmentSessionsResource sessions;
    final KindsResource kinds;
    final CoursesResource courses;
    final CourseSessionsResource courseSessions;
    /** Modules that are switched off. */
    final Set<String> off = ConcurrentHashMap.newKeySet();
    /** What other modules say before a session. */
    final List<SessionGate> gates = new CopyOnWriteArrayList<>();

    private final ModuleKit kit;
    private final Map<UUID, Map<UUID, PatientName>> patients = new ConcurrentHashMap<>();

    Desk(ModuleKit kit) {
        this.kit = kit;
        ShippedRules shipped = new ShippedRules();
        rules = new RulesResource(shipped);
        PostgresTattoos shelf = new PostgresTattoos(kit.transactions());
        PostgresLasers devices = new PostgresLasers(kit.transactions());
        PostgresSessions log = new PostgresSessions(kit.transactions());
        tattoos = new TattoosResource(
                shelf, new Predictions(shelf, log, shipped, kit.currentClinic()), this, kit.audit(), kit.live());
        lasers = new LasersResource(devices, shipped, kit.audit(), kit.live());
        PostgresTestSpots trials = new PostgresTestSpots(kit.transactions());
        SessionGate all = new SessionGate() {
            @Override
            public String moduleId() {
                return "gates";
            }

            @Override
            public List<Obstacle> before(UUID patientId, LocalDate day) {
                throw new AssertionError("It is asked with the treatment");
            }

            @Override
            public List<Obstacle> before(UUID patientId, LocalDate day, String treatment) {
                return gates.stream()
                        .flatMap(gate -> gate.before(patientId, day, treatment).stream())
                        .toList();
            }
        };
        Gates before = new Gates(module -> true, List.of(all));
        SessionChecks checks = new SessionChecks(
                shelf, devices, shipped, trials, before, kit.currentUser(), kit.currentClinic(), kit.staff());
        AftercarePaper paper = new AftercarePaper(new HtmlPdfPrinter(), kit.currentClinic());
        spots = new TestSpotsResource(trials, checks, kit.audit(), kit.live());
        sessions = new TreatmentSessionsResource(
                new SessionDesk(log, checks, kit.events()), paper, kit.audit(), kit.live());
        Kinds offered = new Kinds(module -> !off.contains(module), List.of(new Peel()));
        PostgresCourses series = new PostgresCourses(kit.transactions());
        PostgresCourseSessions visits = new PostgresCourseSessions(kit.transactions());
        kinds = new KindsResource(offered);
        courses = new CoursesResource(new CourseDesk(series, visits, offered, checks), this, kit.audit(), kit.live());
        CourseJudge judge = new CourseJudge(series, offered, checks, before);
        courseSessions = new CourseSessionsResource(
                new CourseSessionDesk(visits, judge, kit.events()), paper, kit.audit(), kit.live());
    }

    <T> T in(Clinic clinic, Callable<T> endpoint) {
        return as(clinic, TestUser.OWNER, endpoint);
    }

    <T> T as(Clinic clinic, TestUser user, Callable<T> endpoint) {
        return kit.as(clinic, user, () -> kit.inRequest(endpoint));
    }

    UUID patient(Clinic clinic, String name) {
        UUID id = Ids.next();
        patients.computeIfAbsent(clinic.id(), any -> new ConcurrentHashMap<>())
                .put(id, new PatientName(id, name, false));
        return id;
    }

    TattooView tattoo(Clinic clinic, UUID patient) {
        return in(clinic, () -> tattoos.add(Samples.tattoo(patient)));
    }

    UUID laser(Clinic clinic, String serial) {
        return in(clinic, () -> lasers.add(Samples.laser(serial))).id();
    }

    SessionView draft(Clinic clinic, UUID tattoo, String startedAt) {
        NotesInput notes = new NotesInput(null, 40, "Lidocaine 4 %, 30 min", "Air", "2026-1", "secret session");
        return in(clinic, () -> sessions.start(new SessionInput(tattoo, Instant.parse(startedAt), notes)));
    }

    SessionView screened(Clinic clinic, UUID session, String... yes) {
        return in(clinic, () -> sessions.screen(session, ANY, Samples.answers(null, yes)));
    }

    /** From draft to signature, with one ordinary pass. */
    SessionView signed(Clinic clinic, UUID tattoo, UUID laser, String startedAt) {
        UUID session = draft(clinic, tattoo, startedAt).id();
        screened(clinic, session);
        in(clinic, () -> sessions.pass(session, ANY, Samples.pass(laser, 6.0, null)));
        return in(clinic, () -> sessions.sign(session, ANY));
    }

    CourseView course(Clinic clinic, UUID patient) {
        return in(clinic, () -> courses.add(Peel.course(patient)));
    }

    CourseSessionView visit(Clinic clinic, UUID course, String startedAt) {
        CourseSessionInput input =
                new CourseSessionInput(course, Instant.parse(startedAt), new RemarksInput(30, "secret visit"));
        return in(clinic, () -> courseSessions.start(input));
    }

    /** From draft to signature, with one ordinary pass. */
    CourseSessionView signedVisit(Clinic clinic, UUID course, String startedAt) {
        UUID visit = visit(clinic, course, startedAt).id();
        in(clinic, () -> courseSessions.screen(visit, ANY, Peel.answers(null)));
        in(clinic, () -> courseSessions.pass(visit, ANY, Peel.pass(20, null)));
        return in(clinic, () -> courseSessions.sign(visit, ANY));
    }

    static IfMatch seen(Versioned view) {
        return new IfMatch('"' + Long.toString(view.version()) + '"');
    }

    static Problem refusal(Callable<?> call) {
        return catchThrowableOfType(ProblemException.class, call::call).problem();
    }

    /** Field and rule of each error. */
    static List<String> rules(Callable<?> call) {
        return refusal(call).errors().stream()
                .map(error -> error.field() + " " + error.rule())
                .toList();
    }

    @Override
    public Map<UUID, PatientName> names(Collection<UUID> ids) {
        Map<UUID, PatientName> found =
                new HashMap<>(patients.getOrDefault(kit.currentClinic().get().id(), Map.of()));
        found.keySet().retainAll(ids);
        return found;
    }
}
