package com.codecanvas.medspa.webhooks.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.codecanvas.medspa.api.web.FieldError;
import com.codecanvas.medspa.api.web.ProblemException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EndpointDraftTest {

    private static List<String> wrong(String url, String... types) {
        EndpointDraft draft = new EndpointDraft(url, null, List.of(types), null);
        ProblemException problem = catchThrowableOfType(ProblemException.class, () -> draft.check(false));
        return problem.problem().errors().stream().map(FieldError::field).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "http://example.com/x", "ftp://example.com", "https:///x", "example.com", "https://a b"})
    void anAddressIsHttpsWithAHost(String url) {
        assertThat(wrong(url, "*")).containsExactly("url");
    }

    @Test
    void anAddressCarriesNoNameAndPassword() {
        assertThat(wrong("https://me:secret@example.com/", "*")).containsExactly("url");
    }

    @Test
    void eventsAreNamed() {
        assertThat(wrong("https://example.com/")).containsExactly("eventTypes");
        assertThat(wrong("https://example.com/", "Patients Created")).containsExactly("eventTypes");
        assertThatCode(() -> new EndpointDraft(
                                "https://example.com:8443/hook?x=1",
                                "Website",
                                List.of("patients.*", "scheduling.booked"),
                                null)
                        .check(false))
                .doesNotThrowAnyException();
    }

    @Test
    void anEndpointIsToldOfWhatItNames() {
        EventTypes types = EventTypes.of("patients.* scheduling.booked");
        assertThat(types.include("patients.created")).isTrue();
        assertThat(types.include("scheduling.booked")).isTrue();
        assertThat(types.include("scheduling.moved")).isFalse();
    }
}
