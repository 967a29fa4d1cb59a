package com.codecanvas.medspa.core.persistence;

import java.util.Map;

/**
 * The schemas of modules, by the files of {@code MEDSPA-INF/migrations} in their packages (name to content) instead of by their bundles. One node at a time
 * changes schemas; doing something twice does nothing the second time.
 */
public interface ModuleSchemas {

    /** What {@link #prepare} would run. */
    SchemaOutlook outlook(String moduleId, Map<String, String> scripts);

    /**
     * Migrates and checks as a start of the module does; the start then finds everything done.
     *
     * @throws SchemaRefusedException in words; the schema is as it was
     */
    void prepare(String moduleId, Map<String, String> scripts);

    /** What {@link #undo} would undo. */
    SchemaOutlook undoOutlook(String moduleId, Versions versions);

    /**
     * Undoes what the newer version ran and the older one does not know, in one transaction with all bookkeeping; steps that the older version works with and
     * that have no way back stay. No version of the module may be running.
     *
     * @throws SchemaRefusedException in words; the schema is as it was
     */
    void undo(String moduleId, Versions versions);

    /** Drops the schema with all that is in it: for a first installation that is taken back before any clinic had data there. */
    void discard(String moduleId);

    /** The scripts of two versions of a module; those of the older one are empty when it had no tables. */
    record Versions(Map<String, String> older, Map<String, String> newer) {}
}
