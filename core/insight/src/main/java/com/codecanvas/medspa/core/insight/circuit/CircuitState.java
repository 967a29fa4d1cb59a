package com.codecanvas.medspa.core.insight.circuit;

/** Probing: the wait is over, and the next call shows whether the module works again. */
public enum CircuitState {
    CLOSED,
    PROBING,
    OPEN;

    public CircuitState worse(CircuitState other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
