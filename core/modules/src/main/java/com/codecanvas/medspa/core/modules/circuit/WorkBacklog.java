package com.codecanvas.medspa.core.modules.circuit;

import java.util.List;

/** How much background work there is for modules; registered as a service by the kernel bundle that keeps it. */
public interface WorkBacklog {

    /**
     * Work of a module in one state.
     *
     * @param kind {@code job} or {@code event}
     * @param state such as {@code waiting} or {@code dead}
     */
    record Count(String moduleId, String kind, String state, long items) {}

    /** In the calling thread's clinic. */
    List<Count> ofClinic();

    /** Of all clinics together. */
    List<Count> ofAll();
}
