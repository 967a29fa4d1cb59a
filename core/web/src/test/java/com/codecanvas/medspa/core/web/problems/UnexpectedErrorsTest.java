package com.codecanvas.medspa.core.web.problems;

import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.api.web.Problem;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class UnexpectedErrorsTest {

    @Test
    void answersOnlyAReference() {
        Problem problem = UnexpectedErrors.problem(new IllegalStateException("Ana Lima"), "patients.get");
        assertThat(problem.status()).isEqualTo(500);
        assertThat(problem.more()).containsOnlyKeys("reference");
        assertThat(problem.detail()).doesNotContain("Ana");
    }

    @Test
    void findsTheProblemInsideOtherExceptions() {
        Problem problem =
                UnexpectedErrors.problem(new IllegalStateException(Problem.notFound("patient")), "patients.get");
        assertThat(problem.code()).isEqualTo("not-found");
    }

    @Test
    void logsNoMessageThatMayHoldPatientData() {
        RuntimeException ofAModule =
                new RuntimeException("Ana Lima", new SQLException("Key (name)=(Ana Lima) exists", "23505"));
        ofAModule.setStackTrace(
                new StackTraceElement[] {new StackTraceElement("a.module.Lasers", "fire", "Lasers.java", 7)});
        Throwable scrubbed = ScrubbedTrace.of(ofAModule);
        assertThat(scrubbed.getMessage()).doesNotContain("Ana");
        assertThat(scrubbed.getCause().getMessage()).contains("23505").doesNotContain("Ana");
    }

    @Test
    void logsNoMessageThatRepeatsItsCause() {
        Throwable scrubbed = ScrubbedTrace.of(new IllegalStateException(new SQLException("Ana Lima", "23505")));
        assertThat(scrubbed.getMessage()).doesNotContain("Ana");
    }

    @Test
    void writesAProblemDocument() throws Exception {
        var json = new ObjectMapper()
                .readTree(new ProblemDocument(
                                Problem.invalid("name", "required", "Name it.").problem())
                        .bytes());
        assertThat(json.get("type").asText()).isEqualTo("urn:medspa:problem:validation");
        assertThat(json.get("errors").get(0).get("field").asText()).isEqualTo("name");
        assertThat(new ProblemDocument(Problem.unavailable("Later.").problem()).retryAfter())
                .isEqualTo(2);
    }
}
