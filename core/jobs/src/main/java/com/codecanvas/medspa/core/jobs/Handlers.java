package com.codecanvas.medspa.core.jobs;

import com.codecanvas.medspa.core.jobs.work.Work;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The work that modules offer at the moment, by its key. */
final class Handlers {

    private final Map<String, Work> byKey = new ConcurrentHashMap<>();

    void add(Work work) {
        byKey.put(work.key().text(), work);
    }

    /** Work that has taken its place meanwhile stays. */
    void remove(Work work) {
        byKey.values().removeIf(offered -> offered == work);
    }

    Set<String> keys() {
        return byKey.keySet();
    }

    /** Null when the module has gone since. */
    Work of(Job job) {
        return byKey.get(job.key().text());
    }
}
