package com.codecanvas.medspa.core.insight.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.core.auth.Operators;
import com.codecanvas.medspa.core.insight.metrics.Exposition.Sample;
import com.codecanvas.medspa.core.persistence.ConnectionPool;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MetricsTest {

    private static final String SCRAPE = "a token for the collector";

    private final Surroundings surroundings = new Surroundings();
    private final RequestMetrics requests = new RequestMetrics();
    private final ScrapeToken scrapeToken = new ScrapeToken(SCRAPE);

    @Test
    void requestsAreCountedByModuleAndClassOfStatus() throws Exception {
        requests.answered("lasers", 200, 3_000_000);
        requests.answered("lasers", 201, 40_000_000);
        requests.answered("lasers", 404, 1_000_000);
        requests.answered(null, 404, 1_000_000);
        Exposition read = scrape();
        assertThat(read.value("medspa_http_requests_total", Map.of("module", "lasers", "status", "2xx")))
                .isEqualTo(2);
        assertThat(read.value("medspa_http_requests_total", Map.of("module", "lasers", "status", "4xx")))
                .isEqualTo(1);
        assertThat(read.value("medspa_http_request_duration_seconds_bucket", Map.of("module", "lasers", "le", "0.005")))
                .isEqualTo(2);
        assertThat(read.value("medspa_http_request_duration_seconds_count", Map.of("module", "lasers")))
                .isEqualTo(3);
    }

    @Test
    void modulesWorkPoolAndProcessAreThere() throws Exception {
        surroundings.failAndPause("lasers");
        Exposition read = scrape();
        assertThat(read.value("medspa_module_state", Map.of("module", "lasers", "state", "active")))
                .isEqualTo(1);
        assertThat(read.value("medspa_module_state", Map.of("module", "lasers", "state", "failed")))
                .isZero();
        assertThat(read.value("medspa_module_paused_clinics", Map.of("module", "lasers")))
                .isEqualTo(1);
        assertThat(read.value("medspa_background_work", Map.of("module", "lasers", "kind", "job", "state", "waiting")))
                .isEqualTo(7);
        assertThat(read.value("medspa_database_connections", Map.of("state", "most")))
                .isEqualTo(10);
        assertThat(read.value("jvm_classes_currently_loaded", Map.of())).isPositive();
        assertThat(read.value("jvm_memory_used_bytes", Map.of("area", "heap"))).isPositive();
    }

    @Test
    void noLabelCanHoldWhatBelongsToAClinicOrAPatient() throws Exception {
        requests.answered("lasers", 200, 1);
        surroundings.failAndPause("lasers");
        for (Sample sample : scrape().samples()) {
            assertThat(sample.labels().keySet())
                    .isSubsetOf(Set.of("module", "status", "state", "kind", "area", "gc", "le"));
            assertThat(sample.labels().getOrDefault("module", "none")).isIn("lasers", "none");
            assertThat(sample.labels().toString())
                    .doesNotContain(
                            surroundings.clinic().id().toString(),
                            surroundings.clinic().name());
        }
        Set<String> written = scrape().samples().stream()
                .flatMap(sample -> sample.labels().values().stream())
                .filter(value -> value.contains("@") || value.contains("Mara"))
                .collect(Collectors.toSet());
        assertThat(written).isEmpty();
    }

    @Test
    void onlyTheOperatorAndTheCollectorMayRead() throws Exception {
        assertThat(get(null).status()).isEqualTo(401);
        assertThat(get("Bearer something else").status()).isEqualTo(401);
        assertThat(get("Bearer " + SCRAPE).status()).isEqualTo(200);
        assertThat(get("Bearer operator").status()).isEqualTo(200);
        assertThat(get("Bearer operator").header("Content-Type")).startsWith("text/plain; version=0.0.4");
    }

    @Test
    void aShortOrMissingScrapeTokenLetsNobodyIn() throws Exception {
        for (String token : new String[] {"", "short"}) {
            assertThat(new ScrapeToken(token).sentBy(WrittenAnswer.request("Bearer " + token)))
                    .isFalse();
        }
    }

    private Exposition scrape() throws Exception {
        return Exposition.read(get("Bearer " + SCRAPE).text());
    }

    private WrittenAnswer get(String authorization) throws Exception {
        Operators operators = new Operators() {
            @Override
            public boolean sentToken(HttpServletRequest request) {
                return "Bearer operator".equals(request.getHeader("Authorization"));
            }

            @Override
            public void require(HttpServletRequest request) {
                throw new AssertionError("A session of the console reads no metrics");
            }
        };
        MetricsServlet servlet = new MetricsServlet(
                operators,
                scrapeToken,
                requests,
                surroundings.metrics(),
                new NodeMetrics(() -> new ConnectionPool.State(2, 1, 0, 10)));
        WrittenAnswer answer = new WrittenAnswer();
        servlet.doGet(WrittenAnswer.request(authorization), answer.response());
        return answer;
    }
}
