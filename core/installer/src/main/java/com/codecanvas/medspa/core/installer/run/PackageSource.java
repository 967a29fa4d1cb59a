package com.codecanvas.medspa.core.installer.run;

import com.codecanvas.medspa.core.installer.operation.Release;
import com.codecanvas.medspa.core.packages.ModulePackage;

/** Where the packages of releases come from. */
interface PackageSource {

    /**
     * Null for no release.
     *
     * @throws com.codecanvas.medspa.core.storage.ArtefactProblem when it is not at hand
     */
    ModulePackage of(String moduleId, Release release);
}
