package com.codecanvas.medspa.core.insight.circuit;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The vitals of all modules at all clinics that were used lately; however many clinics there are, it keeps no more than its limit. */
final class VitalsBook {

    static final int MOST = 10_000;

    private final Map<VitalsKey, Vitals> all = new ConcurrentHashMap<>();
    private final int most;
    private final CircuitRules rules;
    private final Clock clock;
    private final Consumer<Vitals> news;

    VitalsBook(int most, CircuitRules rules, Clock clock, Consumer<Vitals> news) {
        this.most = most;
        this.rules = rules;
        this.clock = clock;
        this.news = news;
    }

    /** Null when nothing was heard of it lately. */
    Vitals find(VitalsKey key) {
        return all.get(key);
    }

    Vitals of(VitalsKey key) {
        Vitals known = all.get(key);
        return known != null ? known : add(key);
    }

    Stream<Vitals> stream() {
        return all.values().stream();
    }

    int size() {
        return all.size();
    }

    private synchronized Vitals add(VitalsKey key) {
        if (all.size() >= most) {
            forgetSome();
        }
        return all.computeIfAbsent(key, k -> new Vitals(k, rules, clock, news));
    }

    /** A tenth, those that were not used for longest; a pause is remembered before an old figure is. */
    private void forgetSome() {
        List<Vitals> oldest = all.values().stream()
                .sorted(Comparator.comparing((Vitals vitals) -> !vitals.idle()).thenComparingLong(Vitals::lastUsed))
                .limit(Math.max(1, most / 10))
                .toList();
        oldest.forEach(vitals -> all.remove(vitals.key(), vitals));
    }
}
