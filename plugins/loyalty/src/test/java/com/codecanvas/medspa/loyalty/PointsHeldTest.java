package com.codecanvas.medspa.loyalty;

import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.api.privacy.RecordKind;
import com.codecanvas.medspa.core.testing.ModuleKit;
import com.codecanvas.medspa.core.testing.RecordedCopy;
import com.codecanvas.medspa.core.testing.TestUser;
import com.codecanvas.medspa.loyalty.rest.Adjustment;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PointsHeldTest {

    record Change(UUID patientId, String from, String status) {}

    @RegisterExtension
    static final ModuleKit kit = ModuleKit.of("loyalty");

    private final UUID other = UUID.randomUUID();
    private LoyaltyKit loyalty;

    @BeforeEach
    void earn() {
        kit.staff().add(TestUser.OWNER);
        loyalty = new LoyaltyKit(kit);
        visit(loyalty.patient);
        visit(other);
        Adjustment moved = new Adjustment(40, "Moved from paper");
        kit.inClinicA(() -> kit.inRequest(() -> loyalty.resource.adjust(loyalty.patient, moved)));
    }

    private void visit(UUID patient) {
        Change completed = new Change(patient, "in-treatment", "completed");
        kit.inClinicA(
                () -> kit.events().deliver(loyalty.visits, "scheduling.status-changed", UUID.randomUUID(), completed));
    }

    private RecordedCopy copy(UUID patient) {
        return kit.inClinicA(() -> kit.copyOf(loyalty.held, patient));
    }

    @Test
    void theCopyTellsHowThePointsCameAbout() {
        assertThat(copy(loyalty.patient).of("points-entry")).hasSize(2);
        assertThat(copy(loyalty.patient).words())
                .contains("points: 10", "why: visit", "points: 40", "reason: Moved from paper")
                .contains("bookedBy: " + TestUser.OWNER.name());
        assertThat(copy(other).words()).doesNotContain("Moved from paper");
    }

    @Test
    void erasureTakesThePatientsPointsAndNobodyElses() {
        assertThat(loyalty.held.kinds()).extracting(RecordKind::keptBecause).containsOnlyNulls();
        assertThat(kit.inClinicA(() -> loyalty.held.erase(loyalty.patient))).isEqualTo(2);
        assertThat(kit.inClinicA(() -> loyalty.held.erase(loyalty.patient))).isZero();
        assertThat(copy(loyalty.patient).items()).isEmpty();
        assertThat(kit.inClinicA(() -> kit.inRequest(() -> loyalty.resource.read(loyalty.patient)))
                        .points())
                .isZero();
        assertThat(copy(other).items()).hasSize(1);
    }

    @Test
    void theOtherClinicIsGivenNothingAndErasesNothing() {
        assertThat(kit.inClinicB(() -> kit.copyOf(loyalty.held, other)).items()).isEmpty();
        assertThat(kit.inClinicB(() -> loyalty.held.erase(other))).isZero();
        assertThat(copy(other).items()).hasSize(1);
    }
}
