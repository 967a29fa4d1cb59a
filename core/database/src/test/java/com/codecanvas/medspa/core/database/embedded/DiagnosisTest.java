package com.codecanvas.medspa.core.database.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiagnosisTest {
    private static final Layout LAYOUT = new Layout(Path.of("/srv/medspa"));
    private static final ServiceUser USER = new ServiceUser("medspa", "", "", false);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "initdb: error: could not write to file: No space left on device | Free some space",
                "could not bind IPv4 address: Address already in use | port is in use",
                "setpriv: failed to execute /srv/x: Permission denied | user medspa may not use /srv/medspa/postgres",
                "FATAL:  lock file \"postmaster.pid\" already exists | another program uses",
                "LOG: a\\nFATAL:  could not load library | could not load library",
            })
    void saysWhatToDoInOneLine(String output, String expected) {
        String message = Diagnosis.of(output.replace("\\n", "\n"), LAYOUT, USER)
                .problem("The database does not start")
                .getMessage();
        assertThat(message)
                .startsWith("The database does not start: ")
                .contains(expected)
                .doesNotContain("\n");
    }
}
