package com.codecanvas.medspa.core.auth.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.api.tenancy.Clinic;
import com.codecanvas.medspa.core.auth.Session;
import com.codecanvas.medspa.core.auth.staff.BuiltInRole;
import com.codecanvas.medspa.core.auth.staff.Staff;
import com.codecanvas.medspa.core.tenancy.Actor;
import com.codecanvas.medspa.core.tenancy.Scope;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StaffSessionsTest {

    private static final String HERE = "192.0.2.7";

    private final AuthDesk desk = new AuthDesk();
    private final Clinic clinic = desk.kernel.clinicA();
    private final Staff mara = desk.add(clinic, AuthDesk.someone(), BuiltInRole.PRACTITIONER);
    private final StaffSessions otherNode = desk.node();
    private final StaffSessions.Opened opened = desk.as(clinic, mara, () -> desk.sessions.open(scope()));

    private Scope scope() {
        return new Scope(clinic, new Actor(mara.id(), mara.name(), "practitioner", Set.of(), HERE));
    }

    @Test
    void aSessionIsFoundOnEveryNodeByItsSecretAlone() {
        Session found = otherNode.find(opened.secret(), HERE).orElseThrow();
        assertThat(found.id()).isEqualTo(opened.session().id());
        assertThat(found.scope().clinic()).isEqualTo(clinic);
        assertThat(found.scope().actor().userId()).isEqualTo(mara.id());
        assertThat(otherNode.find(opened.secret() + "x", HERE)).isEmpty();
        assertThat(otherNode.find(opened.session().csrfToken(), HERE)).isEmpty();
    }

    @Test
    void theSecretItselfIsNotStored() {
        assertThat(desk.single("select count(*) from kernel_auth.session s where s::text like '%" + opened.secret()
                        + "%' or secret_hash = convert_to('" + opened.secret() + "', 'UTF8')"))
                .isEqualTo("0");
    }

    @Test
    void whatTheUserMayDoFollowsTheClinicsModulesAtOnce() {
        assertThat(permissions()).containsExactly("patients.read");
        desk.modules.patients(false);
        assertThat(permissions()).isEmpty();
        desk.modules.patients(true);
        assertThat(permissions()).containsExactly("patients.read");
    }

    private Set<String> permissions() {
        return otherNode
                .find(opened.secret(), HERE)
                .orElseThrow()
                .scope()
                .actor()
                .permissions();
    }

    @Test
    void theAddressIsTheOneOfThisRequest() {
        assertThat(desk.sessions.find(opened.secret(), HERE))
                .get()
                .satisfies(s -> assertThat(s.scope().actor().address()).isEqualTo(HERE));
        assertThat(desk.sessions.find(opened.secret(), "198.51.100.1"))
                .get()
                .satisfies(s -> assertThat(s.scope().actor().address()).isEqualTo("198.51.100.1"));
    }

    @Test
    void signingOutEndsItHereAtOnceAndElsewhereSoon() throws Exception {
        Session session = desk.sessions.find(opened.secret(), HERE).orElseThrow();
        assertThat(otherNode.find(opened.secret(), HERE)).isPresent();
        desk.as(clinic, mara, () -> {
            desk.sessions.end(session);
            return null;
        });
        assertThat(desk.sessions.find(opened.secret(), HERE)).isEmpty();
        AuthDesk.eventually(
                "gone on the other node",
                () -> otherNode.find(opened.secret(), HERE).isEmpty());
    }

    @Test
    void anEndThatIsRolledBackEndsNothing() {
        Session session = desk.sessions.find(opened.secret(), HERE).orElseThrow();
        Optional<RuntimeException> refused = Optional.empty();
        try {
            desk.as(clinic, mara, () -> {
                desk.sessions.end(session);
                throw new IllegalStateException("rolled back");
            });
        } catch (IllegalStateException e) {
            refused = Optional.of(e);
        }
        assertThat(refused).isPresent();
        assertThat(desk.sessions.find(opened.secret(), HERE)).isPresent();
        assertThat(desk.node().find(opened.secret(), HERE)).isPresent();
    }

    @Test
    void itEndsAfterHalfAnHourWithoutUse() {
        desk.sql("update kernel_auth.session set seen_at = now() - interval '31 minutes' where id = '"
                + opened.session().id() + "'");
        assertThat(desk.node().find(opened.secret(), HERE)).isEmpty();
    }

    @Test
    void itEndsAfterTwelveHoursInAnyCase() {
        assertThat(desk.single("select (expires_at - created_at)::text from kernel_auth.session where id = '"
                        + opened.session().id() + "'"))
                .isEqualTo("12:00:00");
        desk.sql("update kernel_auth.session set expires_at = now() - interval '1 second' where id = '"
                + opened.session().id() + "'");
        assertThat(desk.node().find(opened.secret(), HERE)).isEmpty();
    }

    @Test
    void itCanBeLookedUpWithinItsOwnScope() {
        assertThat(desk.as(clinic, mara, () -> desk.node().find(opened.secret(), HERE)))
                .isPresent();
    }

    @Test
    void useIsNotedAtMostOnceAMinute() {
        String seen = "select seen_at::text from kernel_auth.session where id = '"
                + opened.session().id() + "'";
        String first = desk.single(seen);
        desk.sessions.find(opened.secret(), HERE);
        desk.sessions.find(opened.secret(), HERE);
        assertThat(desk.single(seen)).isEqualTo(first);
        desk.sql("update kernel_auth.session set seen_at = now() - interval '2 minutes' where id = '"
                + opened.session().id() + "'");
        desk.node().find(opened.secret(), HERE);
        assertThat(desk.single(
                        "select (seen_at > now() - interval '1 minute')::text from kernel_auth.session where id = '"
                                + opened.session().id() + "'"))
                .isEqualTo("true");
    }
}
