package com.codecanvas.medspa.core.auth.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.codecanvas.medspa.api.web.ProblemException;
import com.codecanvas.medspa.core.auth.session.AuthDesk;
import com.codecanvas.medspa.core.testing.TestClock;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OperatorSessionsTest {

    private static final String TOKEN = "a token of more than thirty-two characters";
    private static final String DESK = "192.0.2.7";

    private final AuthDesk desk = new AuthDesk();
    private final TestClock clock = new TestClock();
    private final OperatorSessions sessions = node(TOKEN);

    @BeforeEach
    void noSessions() {
        desk.sql("delete from kernel_auth.operator_session");
    }

    @Test
    void theTokenOpensASessionThatHoldsOnEveryNode() {
        OperatorSessions.Opened opened = sessions.open(TOKEN + "\n", DESK);
        HttpServletRequest change =
                SentByConsole.post(opened.secret(), opened.session().csrfToken());
        assertThatCode(() -> node("another node's token, which is long too").require(change))
                .doesNotThrowAnyException();
        assertThat(sessions.find(SentByConsole.get(opened.secret()))).contains(opened.session());
    }

    @Test
    void aChangeNeedsTheCsrfTokenAndAReadDoesNot() {
        OperatorSessions.Opened opened = sessions.open(TOKEN, DESK);
        assertThatCode(() -> sessions.require(SentByConsole.get(opened.secret())))
                .doesNotThrowAnyException();
        assertStatus(403, () -> sessions.require(SentByConsole.post(opened.secret(), null)));
        assertStatus(403, () -> sessions.require(SentByConsole.post(opened.secret(), "guessed")));
    }

    @Test
    void nobodyElseIsLetIn() {
        assertStatus(401, () -> sessions.open("not the token", DESK));
        assertStatus(401, () -> sessions.require(SentByConsole.get(null)));
        assertStatus(401, () -> sessions.require(SentByConsole.get("made up")));
        assertStatus(401, () -> sessions.require(SentByConsole.bearer("made up")));
        assertThatCode(() -> sessions.require(SentByConsole.bearer(TOKEN))).doesNotThrowAnyException();
    }

    @Test
    void endsAfterHalfAnHourWithoutUse() {
        OperatorSessions.Opened opened = sessions.open(TOKEN, DESK);
        HttpServletRequest look = SentByConsole.get(opened.secret());
        for (int i = 0; i < 4; i++) {
            clock.advance(Duration.ofMinutes(29));
            assertThat(sessions.find(look)).isPresent();
        }
        clock.advance(Duration.ofMinutes(31));
        assertThat(sessions.find(look)).isEmpty();
    }

    @Test
    void endsAfterTwelveHoursHoweverItIsUsed() {
        HttpServletRequest look = SentByConsole.get(sessions.open(TOKEN, DESK).secret());
        for (int i = 0; i < 36; i++) {
            clock.advance(Duration.ofMinutes(20));
            assertThat(sessions.find(look)).as("after %d minutes", 20 * (i + 1)).isPresent();
        }
        clock.advance(Duration.ofMinutes(1));
        assertThat(sessions.find(look)).isEmpty();
    }

    @Test
    void signingOutEndsItAndTheNextSignInClearsWhatIsOver() {
        HttpServletRequest look = SentByConsole.get(sessions.open(TOKEN, DESK).secret());
        sessions.end(look);
        assertThat(sessions.find(look)).isEmpty();
        sessions.open(TOKEN, DESK);
        clock.advance(Duration.ofHours(1));
        sessions.open(TOKEN, DESK);
        assertThat(desk.single("select count(*) from kernel_auth.operator_session"))
                .isEqualTo("1");
    }

    @Test
    void guessesAreSlowedDownWhereTheyComeFrom() {
        for (int i = 0; i < 5; i++) {
            assertStatus(401, () -> sessions.open("not the token", DESK));
        }
        assertStatus(429, () -> sessions.open(TOKEN, DESK));
        assertThatCode(() -> sessions.open(TOKEN, "198.51.100.1")).doesNotThrowAnyException();
        clock.advance(Duration.ofSeconds(3));
        assertThatCode(() -> sessions.open(TOKEN, DESK)).doesNotThrowAnyException();
        assertStatus(401, () -> sessions.open("not the token", DESK));
    }

    @Test
    void theSecretIsNotStored() {
        String secret = sessions.open(TOKEN, DESK).secret();
        assertThat(desk.single(
                        "select count(*) from kernel_auth.operator_session s where s::text like '%" + secret + "%'"))
                .isEqualTo("0");
    }

    private OperatorSessions node(String token) {
        return new OperatorSessions(new OperatorToken(token), desk.kernel.database(), desk.signIn, clock);
    }

    private static void assertStatus(int status, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().status()).isEqualTo(status));
    }
}
