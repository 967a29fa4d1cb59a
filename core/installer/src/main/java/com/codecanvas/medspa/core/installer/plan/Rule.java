package com.codecanvas.medspa.core.installer.plan;

import com.codecanvas.medspa.core.packages.ModulePackage;
import java.util.List;

/** Looks at a package before anything changes. */
interface Rule {
    List<Refusal> refusals(ModulePackage source, Platform platform);
}
