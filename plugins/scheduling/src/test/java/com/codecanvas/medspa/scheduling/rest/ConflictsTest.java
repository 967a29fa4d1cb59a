package com.codecanvas.medspa.scheduling.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.scheduling.domain.Clash;
import com.codecanvas.medspa.scheduling.domain.ResourceKind;
import com.codecanvas.medspa.scheduling.domain.ResourceRef;
import com.codecanvas.medspa.scheduling.domain.Slot;
import com.codecanvas.medspa.scheduling.domain.SlotTakenException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ConflictsTest {

    private static final Slot NINE = Slot.of(Instant.parse("2026-11-23T14:00:00Z"), 45);

    private final Clinical kernel = new Clinical();
    private final Conflicts conflicts = new Conflicts(kernel, kernel, kernel.situations());
    private final UUID ana = kernel.patient("Ana Lopez");
    private final Clash mara = new Clash(
            new ResourceRef(UUID.randomUUID(), ResourceKind.PRACTITIONER, "Dr. Mara Voss"),
            NINE,
            UUID.randomUUID(),
            ana);
    private final Clash laser = new Clash(
            new ResourceRef(UUID.randomUUID(), ResourceKind.DEVICE, "PicoWay"), NINE, mara.appointmentId(), ana);

    @Test
    void every_taken_resource_is_named_with_when_and_whom() {
        Problem problem = problem(List.of(mara, laser));
        assertThat(problem.status()).isEqualTo(409);
        assertThat(problem.code()).isEqualTo("conflict");
        assertThat(problem.detail())
                .isEqualTo("Dr. Mara Voss is booked 09:00-09:45 with Ana L. PicoWay is booked 09:00-09:45 with Ana L.");
        assertThat(problem.more().get("conflicts"))
                .asList()
                .hasSize(2)
                .first()
                .hasToString("Conflict[resourceId=%s, resourceName=Dr. Mara Voss, kind=practitioner,"
                                .formatted(mara.resource().id())
                        + " startsAt=2026-11-23T09:00-05:00, endsAt=2026-11-23T09:45-05:00, appointmentId=%s,"
                                .formatted(mara.appointmentId())
                        + " patientName=Ana Lopez]");
        assertThat(kernel.auditedPatients).containsExactly(ana);
    }

    @Test
    void who_may_not_see_the_calendar_learns_no_names() {
        kernel.permissions.remove("scheduling.read");
        assertThat(problem(List.of(mara)).detail()).isEqualTo("Dr. Mara Voss is booked 09:00-09:45.");
        assertThat(kernel.directoryCalls).isZero();
        assertThat(kernel.auditedPatients).isEmpty();
    }

    @Test
    void a_clash_that_has_just_gone_asks_to_try_again() {
        Problem problem = problem(List.of());
        assertThat(problem.status()).isEqualTo(409);
        assertThat(problem.more()).isEqualTo(Map.of());
    }

    private Problem problem(List<Clash> clashes) {
        return conflicts.problem(new SlotTakenException(NINE, clashes)).problem();
    }
}
