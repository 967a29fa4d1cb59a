package com.codecanvas.medspa.core.auth.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.codecanvas.medspa.api.persistence.Ids;
import com.codecanvas.medspa.api.persistence.SqlState;
import com.codecanvas.medspa.api.tenancy.Clinic;
import com.codecanvas.medspa.api.web.IfMatch;
import com.codecanvas.medspa.api.web.ProblemException;
import com.codecanvas.medspa.core.auth.session.AuthDesk;
import com.codecanvas.medspa.core.auth.session.StaffSessions;
import com.codecanvas.medspa.core.auth.staff.BuiltInRole;
import com.codecanvas.medspa.core.auth.staff.EmailAddress;
import com.codecanvas.medspa.core.auth.staff.NewStaff;
import com.codecanvas.medspa.core.auth.staff.ScopedStaff;
import com.codecanvas.medspa.core.auth.staff.Staff;
import com.codecanvas.medspa.core.auth.staff.StaffChange;
import com.codecanvas.medspa.core.testing.RecordingAudit;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class UserAdministrationTest {

    private static final IfMatch ANY = new IfMatch("*");
    private static final String HERE = "192.0.2.7";

    private final AuthDesk desk = new AuthDesk();
    private final Clinic clinic = desk.kernel
            .clinics()
            .create(new Clinic(Ids.next(), "Own clinic", ZoneId.of("America/New_York"), "en-US", "USD"));
    private final ScopedStaff directory = new ScopedStaff(() -> "auth", desk.kernel.scopes(), desk.kernel.database());
    private final UserAdministration users = new UserAdministration(
            desk.kernel.database(),
            desk.sessions,
            desk.signIn,
            desk.kernel.currentClinic(),
            directory,
            new RecordingAudit());
    private final Staff owner = desk.add(clinic, AuthDesk.someone(), BuiltInRole.OWNER);
    private final Staff admin = desk.add(clinic, AuthDesk.someone(), BuiltInRole.ADMIN);

    @Test
    void aNewUserSignsInWithTheTemporaryPasswordAndIsToldToChangeIt() {
        EmailAddress email = AuthDesk.someone();
        UserAdministration.Created created = desk.as(clinic, admin, () -> users.create(newStaff(email, "front-desk")));
        StaffSessions.Opened opened = desk.signIn.open(email, created.temporaryPassword(), HERE);
        assertThat(opened.session().scope().actor().role()).isEqualTo("front-desk");
        assertThat(desk.signIn.staff(opened.session()).passwordTemporary()).isTrue();
    }

    @Test
    void anAddressIsUsedOnceInAClinic() {
        EmailAddress email = AuthDesk.someone();
        desk.as(clinic, admin, () -> users.create(newStaff(email, "auditor")));
        assertThatThrownBy(() -> desk.as(clinic, admin, () -> users.create(newStaff(email, "auditor"))))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().code()).isEqualTo("conflict"));
    }

    @Test
    void anAdminNeitherMakesNorChangesOwners() {
        refused("forbidden", admin, () -> users.create(newStaff(AuthDesk.someone(), "owner")));
        refused("forbidden", admin, () -> users.change(admin.id(), role("owner"), ANY));
        refused("forbidden", admin, () -> users.change(owner.id(), new StaffChange(null, null, false), ANY));
        refused("forbidden", admin, () -> users.resetPassword(owner.id()));
    }

    @Test
    void theLastOwnerStays() {
        refused("conflict", owner, () -> users.change(owner.id(), role("admin"), ANY));
        refused("conflict", owner, () -> users.change(owner.id(), new StaffChange(null, null, false), ANY));
        Staff second = desk.add(clinic, AuthDesk.someone(), BuiltInRole.OWNER);
        assertThat(desk.as(clinic, second, () -> users.change(owner.id(), role("admin"), ANY))
                        .role())
                .isEqualTo(BuiltInRole.ADMIN);
    }

    @Test
    void whereThereIsNoOwnerTheLastAdminStays() {
        Clinic young = desk.kernel
                .clinics()
                .create(new Clinic(Ids.next(), "Young clinic", ZoneId.of("Europe/Berlin"), "de-DE", "EUR"));
        Staff only = desk.add(young, AuthDesk.someone(), BuiltInRole.ADMIN);
        assertThatThrownBy(() -> desk.as(young, only, () -> users.change(only.id(), role("auditor"), ANY)))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void twoOwnersWhoDemoteEachOtherAtTheSameTimeLeaveOne() throws Exception {
        Staff second = desk.add(clinic, AuthDesk.someone(), BuiltInRole.OWNER);
        ExecutorService both = Executors.newFixedThreadPool(2);
        Callable<String> demoteSecond = () -> outcome(owner, second);
        Callable<String> demoteFirst = () -> outcome(second, owner);
        List<Future<String>> outcomes = both.invokeAll(List.of(demoteSecond, demoteFirst));
        both.shutdown();
        assertThat(List.of(outcomes.get(0).get(), outcomes.get(1).get())).containsExactlyInAnyOrder("done", "conflict");
    }

    private String outcome(Staff by, Staff whom) {
        try {
            desk.as(clinic, by, () -> users.change(whom.id(), role("admin"), ANY));
            return "done";
        } catch (ProblemException e) {
            return e.problem().code();
        }
    }

    @Test
    void deactivatingSomebodyEndsTheirSessionsAtOnce() throws Exception {
        EmailAddress email = AuthDesk.someone();
        Staff leaver = desk.add(clinic, email, BuiltInRole.PRACTITIONER);
        StaffSessions otherNode = desk.node();
        String secret = desk.signIn.open(email, AuthDesk.PASSWORD, HERE).secret();
        assertThat(otherNode.find(secret, HERE)).isPresent();

        desk.as(clinic, admin, () -> users.change(leaver.id(), new StaffChange(null, null, false), ANY));
        assertThat(desk.sessions.find(secret, HERE)).isEmpty();
        AuthDesk.eventually(
                "gone everywhere", () -> otherNode.find(secret, HERE).isEmpty());
    }

    @Test
    void anotherRoleHoldsFromTheNextRequestOn() {
        EmailAddress email = AuthDesk.someone();
        Staff staff = desk.add(clinic, email, BuiltInRole.PRACTITIONER);
        String secret = desk.signIn.open(email, AuthDesk.PASSWORD, HERE).secret();
        assertThat(permissions(secret)).containsExactly("patients.read");
        desk.as(clinic, admin, () -> users.change(staff.id(), role("auditor"), ANY));
        assertThat(permissions(secret)).containsExactly("audit.read");
    }

    private Iterable<String> permissions(String secret) {
        return desk.sessions.find(secret, HERE).orElseThrow().scope().actor().permissions();
    }

    @Test
    void aResetPasswordEndsSessionsAndTheOldPassword() {
        EmailAddress email = AuthDesk.someone();
        Staff staff = desk.add(clinic, email, BuiltInRole.FRONT_DESK);
        String secret = desk.signIn.open(email, AuthDesk.PASSWORD, HERE).secret();
        String temporary = desk.as(clinic, admin, () -> users.resetPassword(staff.id()));
        assertThat(desk.sessions.find(secret, HERE)).isEmpty();
        assertThatThrownBy(() -> desk.signIn.open(email, AuthDesk.PASSWORD, HERE))
                .isInstanceOf(ProblemException.class);
        assertThat(desk.signIn.open(email, temporary, HERE)).isNotNull();
    }

    @Test
    void aStaleVersionIsRefused() {
        refused("stale", owner, () -> users.change(admin.id(), role("auditor"), new IfMatch("\"7\"")));
        refused("precondition-required", owner, () -> users.change(admin.id(), role("auditor"), null));
    }

    @Test
    void anotherClinicsUsersAreUnknown() {
        Staff stranger = desk.add(desk.kernel.clinicB(), AuthDesk.someone(), BuiltInRole.AUDITOR);
        refused("not-found", owner, () -> users.find(stranger.id()));
        refused("not-found", owner, () -> users.change(stranger.id(), role("auditor"), ANY));
        refused("not-found", owner, () -> users.resetPassword(stranger.id()));
        assertThat(desk.as(clinic, owner, users::all)).extracting(Staff::id).containsOnly(owner.id(), admin.id());
        assertThat(desk.as(clinic, owner, () -> directory.find(List.of(stranger.id(), admin.id()))))
                .containsOnlyKeys(admin.id());
    }

    @Test
    void nobodyIsAddedToAnotherClinicByHand() {
        String foreign =
                "insert into kernel_auth.staff (tenant_id, id, email, name, role, password_hash, password_temporary,"
                        + " password_changed_at) values ('"
                        + desk.kernel.clinicB().id() + "', '" + UUID.randomUUID()
                        + "', 'x@y.example', 'x', 'owner', 'x', false, now()) returning id";
        assertThatThrownBy(() -> desk.as(clinic, owner, () -> desk.single(foreign)))
                .satisfies(refused -> assertThat(SqlState.of(refused)).contains("42501"));
    }

    private void refused(String code, Staff by, Callable<?> work) {
        assertThatThrownBy(() -> desk.as(clinic, by, work))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().code()).isEqualTo(code));
    }

    private static NewStaff newStaff(EmailAddress email, String role) {
        return new NewStaff("Noa Reyes", email.text(), role, null);
    }

    private static StaffChange role(String role) {
        return new StaffChange(null, role, null);
    }
}
