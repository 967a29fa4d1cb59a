package com.codecanvas.medspa.core.installer.run;

import com.codecanvas.medspa.core.installer.framework.ModuleFailedException;
import com.codecanvas.medspa.core.installer.framework.ModuleFramework;
import com.codecanvas.medspa.core.installer.framework.StartTries;
import com.codecanvas.medspa.core.installer.operation.Release;
import com.codecanvas.medspa.core.installer.store.Wanted;
import com.codecanvas.medspa.core.installer.store.WantedModules;
import com.codecanvas.medspa.core.storage.ArtefactProblem;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.framework.Version;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes this node run what is wanted; a module that fails is left out and the others go on. */
final class Reconciler {

    private static final Logger LOG = LoggerFactory.getLogger(Reconciler.class);

    private final ModuleFramework framework;
    private final WantedModules wanted;
    private final Releases releases;
    private final StartTries tries;
    private final Map<String, Failure> failures = new ConcurrentHashMap<>();

    Reconciler(ModuleFramework framework, WantedModules wanted, Releases releases, StartTries tries) {
        this.framework = framework;
        this.wanted = wanted;
        this.releases = releases;
        this.tries = tries;
    }

    /** Why a wanted module does not run here. */
    record Failure(String status, String problem) {}

    Map<String, Failure> failures() {
        return Map.copyOf(failures);
    }

    /** @param except modules that an operation is about to bring to where they belong */
    void run(Set<String> except) {
        List<Wanted> list = wanted.all();
        Map<String, Wanted> byId = new LinkedHashMap<>();
        list.forEach(module -> byId.put(module.moduleId(), module));
        Map<String, Release> present = framework.present();
        failures.keySet().retainAll(byId.keySet());
        present.forEach((id, release) -> {
            if (!byId.containsKey(id) && !release.isShipped() && !except.contains(id)) {
                attempt(id, () -> withdraw(id));
            }
        });
        byId.forEach((id, module) -> {
            if (!except.contains(id)) {
                attempt(id, () -> bring(module, present.get(id)));
            }
        });
    }

    private void withdraw(String moduleId) {
        framework.stop(moduleId);
        if (framework.shipped(moduleId) == null) {
            framework.remove(moduleId);
            LOG.info("Module {} is removed from this node", moduleId);
        } else {
            framework.putShipped(moduleId);
            framework.start(moduleId);
        }
    }

    private void bring(Wanted module, Release there) {
        String id = module.moduleId();
        Release release = module.release();
        boolean same = release.equals(there);
        if (same && framework.started(id)) {
            failures.remove(id);
            return;
        }
        if (tries.quarantined(id, release.digest())) {
            failures.put(id, new Failure("quarantined", "It failed twice at its start and is kept out."));
            LOG.error("Module {} is kept out, since it failed twice at its start", id);
            return;
        }
        if (!same) {
            if (there != null && there.isShipped() && newer(there, release)) {
                return;
            }
            framework.stop(id);
            framework.put(releases.stored(release.digest()));
        }
        start(module);
        failures.remove(id);
    }

    /** The second try comes at once, so that a start that is merely unlucky does not count. */
    private void start(Wanted module) {
        String id = module.moduleId();
        while (true) {
            tries.begin(id, module.release().digest());
            try {
                framework.start(id);
                tries.succeeded(id);
                return;
            } catch (ModuleFailedException e) {
                if (tries.quarantined(id, module.release().digest())) {
                    throw e;
                }
                LOG.warn("Module {} is tried once more: {}", id, e.getMessage());
            }
        }
    }

    private void attempt(String moduleId, Runnable work) {
        try {
            work.run();
        } catch (ModuleFailedException e) {
            boolean out = isOut(moduleId);
            failures.put(moduleId, new Failure(out ? "quarantined" : "failed", e.getMessage()));
            LOG.error("Module {} does not run on this node: {}", moduleId, e.getMessage());
        } catch (ArtefactProblem | UncheckedIOException e) {
            failures.put(moduleId, new Failure("missing", e.getMessage()));
            LOG.error("The package of module {} is not at hand: {}", moduleId, e.getMessage());
        }
    }

    private boolean isOut(String moduleId) {
        return wanted.find(moduleId)
                .filter(module -> tries.quarantined(moduleId, module.release().digest()))
                .isPresent();
    }

    /** The platform was updated since and ships with a later version by now. */
    private static boolean newer(Release shipped, Release wanted) {
        return Version.parseVersion(shipped.version()).compareTo(Version.parseVersion(wanted.version())) > 0;
    }
}
