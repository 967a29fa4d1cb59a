package com.codecanvas.medspa.core.auth.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.codecanvas.medspa.api.tenancy.Clinic;
import com.codecanvas.medspa.api.web.ProblemException;
import com.codecanvas.medspa.core.auth.Session;
import com.codecanvas.medspa.core.auth.session.AuthDesk;
import com.codecanvas.medspa.core.auth.staff.BuiltInRole;
import com.codecanvas.medspa.core.auth.staff.EmailAddress;
import com.codecanvas.medspa.core.auth.staff.Staff;
import org.junit.jupiter.api.Test;

class OwnPasswordTest {

    private static final String HERE = "192.0.2.7";
    private static final String NEXT = "eleven blue kettles";

    private final AuthDesk desk = new AuthDesk();
    private final Clinic clinic = desk.kernel.clinicA();
    private final EmailAddress email = AuthDesk.someone();
    private final Staff mara = desk.add(clinic, email, BuiltInRole.PRACTITIONER);
    private final OwnPassword passwords =
            new OwnPassword(desk.kernel.database(), desk.sessions, desk.people, desk.signIn, desk.trail);
    private final String here = desk.signIn.open(email, AuthDesk.PASSWORD, HERE).secret();
    private final String elsewhere =
            desk.signIn.open(email, AuthDesk.PASSWORD, HERE).secret();

    @Test
    void endsTheOtherSessionsAndLeavesAnEntry() {
        passwords.change(session(), AuthDesk.PASSWORD, NEXT);
        assertThat(desk.sessions.find(here, HERE)).isPresent();
        assertThat(desk.sessions.find(elsewhere, HERE)).isEmpty();
        assertThat(desk.audited(clinic, mara.id(), "session.changePassword")).isEqualTo("ok");
        assertThat(desk.signIn.open(email, NEXT, HERE)).isNotNull();
    }

    @Test
    void aStolenSessionIsNoPlaceToGuess() {
        for (int i = 0; i < 5; i++) {
            refused("validation", "guess number " + i);
        }
        refused("throttled", AuthDesk.PASSWORD);
        assertThat(desk.audited(clinic, mara.id(), "session.changePassword")).startsWith("failed validation,failed");
    }

    private void refused(String code, String current) {
        Session session = session();
        assertThatThrownBy(() -> passwords.change(session, current, NEXT))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().code()).isEqualTo(code));
    }

    private Session session() {
        return desk.sessions.find(here, HERE).orElseThrow();
    }
}
