package com.codecanvas.medspa.core.auth.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.codecanvas.medspa.api.tenancy.Clinic;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.api.web.ProblemException;
import com.codecanvas.medspa.core.auth.Session;
import com.codecanvas.medspa.core.auth.session.AuthDesk;
import com.codecanvas.medspa.core.auth.session.StaffSessions;
import com.codecanvas.medspa.core.auth.staff.BuiltInRole;
import com.codecanvas.medspa.core.auth.staff.EmailAddress;
import com.codecanvas.medspa.core.auth.staff.Staff;
import org.junit.jupiter.api.Test;

class SignInTest {

    private static final String HERE = "192.0.2.7";

    private final AuthDesk desk = new AuthDesk();
    private final Clinic clinicA = desk.kernel.clinicA();
    private final Clinic clinicB = desk.kernel.clinicB();
    private final EmailAddress email = AuthDesk.someone();

    @Test
    void theRightPasswordOpensASessionOfTheUsersClinic() {
        Staff mara = desk.add(clinicB, email, BuiltInRole.ADMIN);
        StaffSessions.Opened opened = desk.signIn.open(email, AuthDesk.PASSWORD, HERE);
        Session found = desk.sessions.find(opened.secret(), HERE).orElseThrow();
        assertThat(found.scope().clinic()).isEqualTo(clinicB);
        assertThat(found.scope().actor().permissions()).containsExactlyInAnyOrder("audit.read", "patients.read");
        assertThat(desk.signIn.staff(found).lastSignInAt()).isNotNull();
        assertThat(desk.audited(clinicB, mara.id(), "session.open")).isEqualTo("ok");
    }

    @Test
    void everySignInHasASecretOfItsOwn() {
        desk.add(clinicA, email, BuiltInRole.AUDITOR);
        StaffSessions.Opened first = desk.signIn.open(email, AuthDesk.PASSWORD, HERE);
        StaffSessions.Opened second = desk.signIn.open(email, AuthDesk.PASSWORD, HERE);
        assertThat(first.secret()).hasSize(43).isNotEqualTo(second.secret());
        assertThat(first.session().csrfToken()).isNotEqualTo(second.session().csrfToken());
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressGetTheSameAnswerAndOnlyTheFormerAnEntry() throws Exception {
        Staff mara = desk.add(clinicA, email, BuiltInRole.OWNER);
        Problem wrong = refused(email, "seven green teapot");
        Problem unknown = refused(AuthDesk.someone(), AuthDesk.PASSWORD);
        assertThat(wrong).isEqualTo(unknown);
        assertThat(wrong.status()).isEqualTo(401);
        desk.signIn.stop();
        assertThat(desk.audited(clinicA, mara.id(), "session.open")).isEqualTo("denied unauthenticated");
    }

    @Test
    void whoeverWasDeactivatedIsUnknown() {
        Staff mara = desk.add(clinicA, email, BuiltInRole.PRACTITIONER);
        desk.as(clinicA, mara, () -> {
            desk.kernel.database().inClinic(connection -> {
                try (var update =
                        connection.prepareStatement("update kernel_auth.staff set active = false where id = ?")) {
                    update.setObject(1, mara.id());
                    return update.executeUpdate();
                }
            });
            return null;
        });
        assertThat(refused(email, AuthDesk.PASSWORD)).isEqualTo(refused(AuthDesk.someone(), AuthDesk.PASSWORD));
    }

    @Test
    void thePersonOfTwoClinicsIsTwoUsersWithPasswordsOfTheirOwn() {
        desk.add(clinicA, email, BuiltInRole.PRACTITIONER);
        Staff atB = desk.add(clinicB, email, BuiltInRole.PRACTITIONER);
        String hash = desk.signIn.hashes().hash("another password at B");
        desk.as(
                clinicB,
                atB,
                () -> desk.kernel.database().inClinic(connection -> {
                    com.codecanvas.medspa.core.auth.staff.StaffTable.setPassword(connection, atB.id(), hash, true);
                    return null;
                }));
        assertThat(clinicOf(AuthDesk.PASSWORD)).isEqualTo(clinicA);
        assertThat(clinicOf("another password at B")).isEqualTo(clinicB);
    }

    @Test
    void guessingIsThrottled() {
        desk.add(clinicA, email, BuiltInRole.PRACTITIONER);
        for (int i = 0; i < 5; i++) {
            assertThat(refused(email, "wrong password " + i).status()).isEqualTo(401);
        }
        assertThat(refused(email, AuthDesk.PASSWORD).status()).isEqualTo(429);
        assertThat(desk.signIn.open(email, AuthDesk.PASSWORD, "198.51.100.1")).isNotNull();
    }

    private Clinic clinicOf(String password) {
        return desk.signIn.open(email, password, HERE).session().scope().clinic();
    }

    private Problem refused(EmailAddress who, String password) {
        return catchThrowableOfType(ProblemException.class, () -> desk.signIn.open(who, password, HERE))
                .problem();
    }
}
