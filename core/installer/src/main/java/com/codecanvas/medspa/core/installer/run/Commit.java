package com.codecanvas.medspa.core.installer.run;

import com.codecanvas.medspa.core.installer.operation.Operation;
import com.codecanvas.medspa.core.installer.store.WantedModules.Ending;
import com.codecanvas.medspa.core.packages.ModulePackage;

/** Writes down that a version is wanted from now on, together with the end of the operation that brought it, and tells the other nodes. */
interface Commit {
    void to(Operation operation, ModulePackage next, Ending ending);
}
