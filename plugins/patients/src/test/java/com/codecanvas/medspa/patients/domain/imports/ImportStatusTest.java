package com.codecanvas.medspa.patients.domain.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ImportStatusTest {

    @Test
    void aFinishedImportStaysFinished() {
        assertThat(ImportStatus.FINISHED.next()).isEmpty();
        assertThat(ImportStatus.CANCELLED.next()).isEmpty();
    }

    @Test
    void everythingThatRunsCanBeCancelled() {
        assertThat(Arrays.stream(ImportStatus.values()).filter(ImportStatus::running))
                .allSatisfy(status -> assertThat(status.next()).contains(ImportStatus.CANCELLED));
    }

    @Test
    void afterAFailureTheMappingStaysSinceRowsHaveBecomePatients() {
        assertThat(ImportStatus.FAILED.next())
                .containsExactlyInAnyOrder(ImportStatus.IMPORTING, ImportStatus.CANCELLED);
    }
}
