package com.codecanvas.medspa.core.audit.log;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ActionTitlesTest {

    @Test
    void theKernelsActionsHaveTitlesOfTheirOwn() {
        assertThat(ActionTitles.of("audit.list")).isEqualTo("Read the audit log");
    }

    @Test
    void aModulesActionIsReadFromItsName() {
        assertThat(ActionTitles.of("patient-imports.changeMapping")).isEqualTo("Patient imports: change mapping");
        assertThat(ActionTitles.of("job.import")).isEqualTo("Job: import");
    }
}
