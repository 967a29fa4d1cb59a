package com.codecanvas.medspa.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each bad example must fail to build, and for its own reason. */
class BuildRulesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    format           | fixture.format | The following files had format violations
                    bug              | fixture.bug | [DefaultCharset]
                    kernel-import    | fixture.kernel-import | never against the kernel's bundles
                    module-internals | fixture.module-internals | com.codecanvas.medspa.fixture.store
                    core-on-module   | fixture.core-on-module | The kernel knows nothing of any module
                    diverging        | fixture.diverging | Dependency convergence error
                    """)
    void a_bad_example_is_refused(String example, String artifact, String message) throws Exception {
        MavenRun run = MavenRun.of("bad/pom.xml", "-pl", ":" + artifact, "-am", "verify");
        assertThat(run.exitCode()).as(run.output()).isNotZero();
        assertThat(run.output()).contains(artifact, message);
    }

    @Test
    void a_breaking_change_of_an_api_is_refused() throws IOException, InterruptedException {
        String repository = "-Dfixture.repository=" + MavenRun.workFolder().toUri();
        MavenRun released = MavenRun.of("bad/api-break/released/pom.xml", repository, "deploy");
        assertThat(released.exitCode()).as(released.output()).isZero();
        MavenRun broken = MavenRun.of("bad/api-break/broken/pom.xml", repository, "-U", "verify");
        assertThat(broken.exitCode()).as(broken.output()).isNotZero();
        assertThat(broken.output()).contains("Baseline problems detected");
    }
}
