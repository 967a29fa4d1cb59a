package com.codecanvas.medspa.core.auth.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.codecanvas.medspa.api.web.ProblemException;
import com.codecanvas.medspa.core.auth.session.AuthDesk;
import com.codecanvas.medspa.core.auth.staff.EmailAddress;
import com.codecanvas.medspa.core.testing.TestClock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ThrottleTest {

    private static final String HOME = "192.0.2.7";
    private static final String STRANGE = "198.51.100.1";

    private final AuthDesk desk = new AuthDesk();
    private final TestClock clock = new TestClock();
    private final Throttle throttle = new Throttle(desk.kernel.database(), desk.signIn.directory(), clock);
    private final EmailAddress mara = AuthDesk.someone();

    @Test
    void afterFiveFailuresThePlaceWaitsLongerEachTime() {
        fail(5, mara, HOME);
        assertThat(wait(mara, HOME)).isEqualTo(3);
        clock.advance(Duration.ofSeconds(3));
        fail(1, mara, HOME);
        assertThat(wait(mara, HOME)).isEqualTo(5);
        clock.advance(Duration.ofMinutes(16));
        fail(1, mara, HOME);
    }

    @Test
    void aStrangersFailuresDoNotKeepTheOwnerOut() {
        throttle.begin(mara, HOME).succeeded();
        for (int i = 0; i < 60; i++) {
            try {
                throttle.begin(mara, "198.51.100." + i);
            } catch (ProblemException blocked) {
                assertThat(i).isGreaterThanOrEqualTo(50);
            }
        }
        assertThat(wait(mara, "203.0.113.1")).isPositive();
        assertThatCode(() -> throttle.begin(mara, HOME)).doesNotThrowAnyException();
    }

    @Test
    void guessesAtManyAccountsFromOneAddressAreSlowedDownButNotWhoWorksThere() {
        throttle.begin(mara, STRANGE).succeeded();
        for (int i = 0; i < 50; i++) {
            fail(1, AuthDesk.someone(), STRANGE);
        }
        assertThat(wait(AuthDesk.someone(), STRANGE)).isPositive();
        assertThatCode(() -> throttle.begin(mara, STRANGE)).doesNotThrowAnyException();
    }

    @Test
    void aGuesserWithAnAccountOfTheirOwnGainsNothingByIt() {
        throttle.begin(mara, STRANGE).succeeded();
        for (int i = 0; i < 50; i++) {
            fail(1, AuthDesk.someone(), STRANGE);
        }
        throttle.begin(mara, STRANGE).succeeded();
        assertThat(wait(AuthDesk.someone(), STRANGE)).isPositive();
    }

    @Test
    void successesDoNotCount() {
        for (int i = 0; i < 60; i++) {
            throttle.begin(mara, HOME).succeeded();
        }
        assertThatCode(() -> throttle.begin(AuthDesk.someone(), HOME)).doesNotThrowAnyException();
    }

    @Test
    void guessesAtTheSameTimeAreCountedBeforeAnyIsAnswered() throws Exception {
        ExecutorService guessers = Executors.newFixedThreadPool(8);
        Callable<Boolean> guess = () -> {
            try {
                throttle.begin(mara, HOME);
                return true;
            } catch (ProblemException blocked) {
                return false;
            }
        };
        List<Future<Boolean>> guesses =
                guessers.invokeAll(Stream.generate(() -> guess).limit(40).toList());
        int let = 0;
        for (Future<Boolean> one : guesses) {
            let += one.get() ? 1 : 0;
        }
        guessers.shutdown();
        assertThat(let).isBetween(5, 12);
    }

    @Test
    void aQuietHalfHourForgives() {
        fail(4, mara, HOME);
        clock.advance(Duration.ofMinutes(31));
        fail(4, mara, HOME);
        assertThatCode(() -> throttle.begin(mara, HOME)).doesNotThrowAnyException();
    }

    @Test
    void nothingReadableIsStored() {
        fail(1, mara, HOME);
        for (String readable : List.of(mara.text(), HOME)) {
            assertThat(desk.single("select count(*) from kernel_auth.failed_sign_ins" + " where position(convert_to('"
                            + readable + "', 'UTF8') in source) > 0"))
                    .isEqualTo("0");
        }
        clock.advance(Duration.ofDays(2));
        fail(1, AuthDesk.someone(), STRANGE);
        assertThat(desk.single("select count(*) from kernel_auth.failed_sign_ins"))
                .isEqualTo("3");
    }

    private void fail(int times, EmailAddress email, String address) {
        for (int i = 0; i < times; i++) {
            assertThat(throttle.begin(email, address)).isNotNull();
        }
    }

    private int wait(EmailAddress email, String address) {
        ProblemException[] thrown = new ProblemException[1];
        assertThatThrownBy(() -> throttle.begin(email, address))
                .isInstanceOfSatisfying(ProblemException.class, e -> thrown[0] = e);
        assertThat(thrown[0].problem().status()).isEqualTo(429);
        return ((Number) thrown[0].problem().more().get("retryAfter")).intValue();
    }
}
