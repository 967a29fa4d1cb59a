package com.codecanvas.medspa.core.persistence;

import java.util.Set;

/** The modules' own tables, for the kernel's work on them on a clinic's behalf. They stay when a module goes, so the module need not be installed. */
public interface ModuleTables {

    /** Ids of all modules that ever had tables here. */
    Set<String> owners();

    /**
     * In the thread's clinic under the module's database role, on the ambient transaction where there is one, otherwise in a transaction of its own.
     *
     * @param moduleId one of {@link #owners}
     */
    <T> T inClinic(String moduleId, SqlWork<T> work);

    String schemaOf(String moduleId);
}
