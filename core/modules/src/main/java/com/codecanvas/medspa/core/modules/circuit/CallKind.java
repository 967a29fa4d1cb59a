package com.codecanvas.medspa.core.modules.circuit;

/** Why a module is called. Failing requests pause its background work too; failing background work leaves its pages alone. */
public enum CallKind {
    REQUEST,
    BACKGROUND
}
