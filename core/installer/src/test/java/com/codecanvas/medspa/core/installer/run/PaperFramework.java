package com.codecanvas.medspa.core.installer.run;

import com.codecanvas.medspa.core.installer.framework.ModuleFailedException;
import com.codecanvas.medspa.core.installer.framework.ModuleFramework;
import com.codecanvas.medspa.core.installer.operation.Release;
import com.codecanvas.medspa.core.packages.ModulePackage;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Remembers what would be installed. Ends like a killed process before a step that a test names. */
final class PaperFramework implements ModuleFramework {

    private final Map<String, Release> present = new HashMap<>();
    private final Set<String> started = new HashSet<>();
    private String killedBefore = "";
    private String failing = "";

    /** As if the process were killed: nothing catches it. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    void killBefore(String step) {
        killedBefore = step;
    }

    /** This version throws at its start. */
    void failing(String version) {
        failing = version;
    }

    private void pass(String step) {
        if (step.equals(killedBefore)) {
            killedBefore = "";
            started.clear();
            throw new Killed();
        }
    }

    @Override
    public Map<String, Release> present() {
        return Map.copyOf(present);
    }

    @Override
    public Release shipped(String moduleId) {
        return null;
    }

    @Override
    public ModulePackage shippedPackage(String moduleId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void stop(String moduleId) {
        pass("stop");
        started.remove(moduleId);
    }

    @Override
    public void put(ModulePackage source) {
        pass("put");
        present.put(source.moduleId(), new Release(source.version(), source.digest()));
    }

    @Override
    public void putShipped(String moduleId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void remove(String moduleId) {
        pass("remove");
        present.remove(moduleId);
    }

    @Override
    public void start(String moduleId) {
        pass("start");
        if (present.get(moduleId).version().equals(failing)) {
            throw new ModuleFailedException("It failed at its start.");
        }
        started.add(moduleId);
    }

    @Override
    public boolean started(String moduleId) {
        return started.contains(moduleId);
    }

    @Override
    public void complete() {
        // Paper is always complete.
    }

    @Override
    public String leftBehind(String moduleId) {
        return null;
    }
}
