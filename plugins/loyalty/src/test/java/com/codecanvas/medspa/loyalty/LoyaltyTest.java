package com.codecanvas.medspa.loyalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.codecanvas.medspa.api.web.ProblemException;
import com.codecanvas.medspa.core.testing.ModuleKit;
import com.codecanvas.medspa.core.testing.TestUser;
import com.codecanvas.medspa.loyalty.rest.Adjustment;
import com.codecanvas.medspa.loyalty.rest.LoyaltyView;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoyaltyTest {

    record Change(UUID patientId, String from, String status) {}

    @RegisterExtension
    static final ModuleKit kit = ModuleKit.of("loyalty");

    private LoyaltyKit loyalty;

    @BeforeEach
    void module() {
        loyalty = new LoyaltyKit(kit);
    }

    private void status(UUID appointment, String status) {
        Change change = new Change(loyalty.patient, "in-treatment", status);
        kit.inClinicA(() -> kit.events().deliver(loyalty.visits, "scheduling.status-changed", appointment, change));
    }

    private LoyaltyView inClinicA(Callable<LoyaltyView> call) {
        return kit.inClinicA(() -> kit.inRequest(call));
    }

    private LoyaltyView read() {
        return inClinicA(() -> loyalty.resource.read(loyalty.patient));
    }

    @Test
    void aCompletedVisitEarnsPoints() {
        status(UUID.randomUUID(), "completed");
        assertThat(read().points()).isEqualTo(10);
        assertThat(read().visits()).isEqualTo(1);
        assertThat(kit.live().changes()).anyMatch(change -> change.topic().equals("loyalty"));
    }

    @Test
    void anAppointmentEarnsOnceHoweverOftenItIsTold() {
        UUID appointment = UUID.randomUUID();
        status(appointment, "completed");
        status(appointment, "in-treatment");
        status(appointment, "completed");
        assertThat(read().points()).isEqualTo(10);
        assertThat(read().entries()).hasSize(1);
    }

    @Test
    void twoNodesWithTheSameAppointmentBookItOnce() {
        UUID appointment = UUID.randomUUID();
        Stream.generate(() -> CompletableFuture.runAsync(() -> status(appointment, "completed")))
                .limit(4)
                .toList()
                .forEach(CompletableFuture::join);
        assertThat(read().points()).isEqualTo(10);
    }

    @ParameterizedTest
    @CsvSource({"no-show", "arrived", "confirmed"})
    void otherChangesEarnNothing(String status) {
        status(UUID.randomUUID(), status);
        assertThat(read().points()).isZero();
    }

    @Test
    void theRewardCostsItsPoints() {
        for (int i = 0; i < 3; i++) {
            status(UUID.randomUUID(), "completed");
        }
        LoyaltyView after = inClinicA(() -> loyalty.resource.redeem(loyalty.patient));
        assertThat(after.points()).isEqualTo(5);
        assertThat(after.visits()).isEqualTo(3);
        assertThat(after.entries().get(0)).satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo("reward");
            assertThat(entry.reason()).isEqualTo("Free touch-up");
        });
    }

    @Test
    void nobodySpendsMoreThanThereIs() {
        status(UUID.randomUUID(), "completed");
        assertThat(refusal(() -> loyalty.resource.redeem(loyalty.patient))).isEqualTo("not-enough-points");
        assertThat(read().points()).isEqualTo(10);
        assertThat(read().entries()).hasSize(1);
    }

    @Test
    void anAdjustmentKeepsItsReasonAndItsAuthor() {
        kit.staff().add(TestUser.OWNER);
        LoyaltyView after =
                inClinicA(() -> loyalty.resource.adjust(loyalty.patient, new Adjustment(40, "Moved from paper")));
        assertThat(after.points()).isEqualTo(40);
        assertThat(after.reward().reached()).isTrue();
        assertThat(after.entries().get(0).reason()).isEqualTo("Moved from paper");
        assertThat(after.entries().get(0).author()).isEqualTo(TestUser.OWNER.name());
        assertThat(kit.audit().patients()).containsExactly(loyalty.patient);
    }

    @ParameterizedTest
    @CsvSource({"0, Why", ", Why", "200000, Why", "5, ''"})
    void anAdjustmentThatSaysTooLittleIsRefused(Integer points, String reason) {
        assertThat(refusal(() -> loyalty.resource.adjust(loyalty.patient, new Adjustment(points, reason))))
                .isEqualTo("validation");
    }

    @Test
    void aPatientOfNobodyHasNoPoints() {
        assertThat(refusal(() -> loyalty.resource.read(UUID.randomUUID()))).isEqualTo("not-found");
    }

    @Test
    void theOtherClinicComesByNothing() {
        status(UUID.randomUUID(), "completed");
        inClinicA(() -> loyalty.resource.adjust(loyalty.patient, new Adjustment(1, "Moved from paper")));
        assertThat(kit.twoClinics().verify(loyalty.resource, "Moved from paper"))
                .isPositive();
        assertThat(read().points()).isEqualTo(11);
    }

    private String refusal(Callable<LoyaltyView> call) {
        return catchThrowableOfType(ProblemException.class, () -> inClinicA(call))
                .problem()
                .code();
    }
}
