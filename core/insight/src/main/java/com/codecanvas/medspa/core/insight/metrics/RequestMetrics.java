package com.codecanvas.medspa.core.insight.metrics;

import com.codecanvas.medspa.core.modules.circuit.CallMeter;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.service.component.annotations.Component;

/** Requests by module. Labels are ids of modules and classes of statuses, never anything from a request. */
@Component(service = {CallMeter.class, RequestMetrics.class})
public final class RequestMetrics implements CallMeter {

    private static final double[] SECONDS = {0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10};
    private static final double NANOS = 1e9;
    private static final int CLASSES = 6;

    private final Counter requests = Counter.builder()
            .name("medspa_http_requests_total")
            .help("Requests answered, by module and class of the status.")
            .labelNames("module", "status")
            .withoutExemplars()
            .build();
    private final Histogram durations = Histogram.builder()
            .name("medspa_http_request_duration_seconds")
            .help("How long requests took, by module.")
            .labelNames("module")
            .classicOnly()
            .classicUpperBounds(SECONDS)
            .withoutExemplars()
            .build();
    private final Map<String, Points> points = new ConcurrentHashMap<>();

    /** Found once for each module, so that a request costs one look-up. */
    private record Points(CounterDataPoint[] byStatus, DistributionDataPoint durations) {}

    @Override
    public void answered(String moduleId, int status, long nanos) {
        String module = moduleId == null ? "none" : moduleId;
        Points its = points.get(module);
        if (its == null) {
            its = points.computeIfAbsent(module, this::points);
        }
        its.byStatus[Math.min(CLASSES - 1, Math.max(1, status / 100))].inc();
        its.durations.observe(nanos / NANOS);
    }

    void register(PrometheusRegistry registry) {
        registry.register(requests);
        registry.register(durations);
    }

    private Points points(String module) {
        CounterDataPoint[] byStatus = new CounterDataPoint[CLASSES];
        for (int i = 1; i < CLASSES; i++) {
            byStatus[i] = requests.labelValues(module, i + "xx");
        }
        return new Points(byStatus, durations.labelValues(module));
    }
}
