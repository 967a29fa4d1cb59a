package com.codecanvas.medspa.core.installer.run;

import com.codecanvas.medspa.core.installer.framework.ModuleFramework;
import com.codecanvas.medspa.core.installer.operation.Release;
import com.codecanvas.medspa.core.packages.ModulePackage;
import com.codecanvas.medspa.core.storage.ArtefactStore;
import java.util.LinkedHashMap;
import java.util.Map;

/** Finds the package of a release; what was read is remembered, as reading one takes time. */
public final class Releases implements PackageSource {

    private static final int REMEMBERED = 128;

    private final ArtefactStore artefacts;
    private final ModuleFramework framework;
    private final Map<String, ModulePackage> read = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, ModulePackage> eldest) {
            return size() > REMEMBERED;
        }
    };

    public Releases(ArtefactStore artefacts, ModuleFramework framework) {
        this.artefacts = artefacts;
        this.framework = framework;
    }

    @Override
    public ModulePackage of(String moduleId, Release release) {
        if (release == null) {
            return null;
        }
        return release.isShipped() ? framework.shippedPackage(moduleId) : stored(release.digest());
    }

    /** @throws com.codecanvas.medspa.core.storage.ArtefactProblem when it is not at hand */
    public synchronized ModulePackage stored(String digest) {
        return read.computeIfAbsent(digest, absent -> ModulePackage.read(artefacts.fetch(absent)));
    }
}
