package com.codecanvas.medspa.core.insight.metrics;

import com.codecanvas.medspa.core.persistence.ConnectionPool;
import io.prometheus.metrics.core.metrics.CounterWithCallback;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.lang.management.ClassLoadingMXBean;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.util.function.DoubleSupplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The Java process and its connections to the database, under the names that dashboards know. */
@Component(service = NodeMetrics.class)
public final class NodeMetrics {

    private static final double MILLIS = 1e3;

    private final ConnectionPool pool;

    @Activate
    public NodeMetrics(@Reference ConnectionPool pool) {
        this.pool = pool;
    }

    void register(PrometheusRegistry registry) {
        memory(registry);
        process(registry);
        GaugeWithCallback.builder()
                .name("medspa_database_connections")
                .help("Connections of the pool, and callers that wait for one.")
                .labelNames("state")
                .callback(values -> {
                    ConnectionPool.State now = pool.state();
                    values.call(now.active(), "active");
                    values.call(now.idle(), "idle");
                    values.call(now.waiting(), "awaited");
                    values.call(now.most(), "most");
                })
                .register(registry);
    }

    private static void memory(PrometheusRegistry registry) {
        MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
        GaugeWithCallback.builder()
                .name("jvm_memory_used_bytes")
                .help("Memory in use, by area.")
                .labelNames("area")
                .callback(values -> {
                    values.call(memory.getHeapMemoryUsage().getUsed(), "heap");
                    values.call(memory.getNonHeapMemoryUsage().getUsed(), "nonheap");
                })
                .register(registry);
        gauge(
                registry,
                "jvm_memory_max_heap_bytes",
                "Most heap that the process may use.",
                () -> memory.getHeapMemoryUsage().getMax());
        ClassLoadingMXBean classes = ManagementFactory.getClassLoadingMXBean();
        gauge(registry, "jvm_classes_currently_loaded", "Classes loaded now.", classes::getLoadedClassCount);
        CounterWithCallback.builder()
                .name("jvm_gc_collection_seconds_total")
                .help("Time spent collecting garbage.")
                .labelNames("gc")
                .callback(values -> {
                    for (GarbageCollectorMXBean gc : ManagementFactory.getGarbageCollectorMXBeans()) {
                        values.call(gc.getCollectionTime() / MILLIS, gc.getName());
                    }
                })
                .register(registry);
    }

    private static void process(PrometheusRegistry registry) {
        gauge(
                registry,
                "jvm_threads_current",
                "Threads alive.",
                () -> ManagementFactory.getThreadMXBean().getThreadCount());
        gauge(
                registry,
                "process_start_time_seconds",
                "When the process started, in seconds since 1970.",
                () -> ManagementFactory.getRuntimeMXBean().getStartTime() / MILLIS);
        CounterWithCallback.builder()
                .name("process_cpu_seconds_total")
                .help("Processor time used.")
                .callback(values -> ProcessHandle.current()
                        .info()
                        .totalCpuDuration()
                        .ifPresent(time -> values.call(time.toMillis() / MILLIS)))
                .register(registry);
    }

    private static void gauge(PrometheusRegistry registry, String name, String help, DoubleSupplier value) {
        GaugeWithCallback.builder()
                .name(name)
                .help(help)
                .callback(values -> values.call(value.getAsDouble()))
                .register(registry);
    }
}
