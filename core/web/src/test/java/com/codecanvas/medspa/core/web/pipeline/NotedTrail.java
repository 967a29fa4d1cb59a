package com.codecanvas.medspa.core.web.pipeline;

import com.codecanvas.medspa.core.audit.AuditTrail;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Notes what the pipeline tells the audit log. */
final class NotedTrail implements AuditTrail {

    private final List<String> noted = new CopyOnWriteArrayList<>();

    List<String> noted() {
        return noted;
    }

    @Override
    public void begin(String module, String action, String method, String path) {
        noted.add("begin " + action);
    }

    @Override
    public void succeed() {
        noted.add("ok");
    }

    @Override
    public void fail(String outcome, String problemCode) {
        noted.add(outcome + " " + problemCode);
    }

    @Override
    public void discard() {
        noted.add("discarded");
    }
}
