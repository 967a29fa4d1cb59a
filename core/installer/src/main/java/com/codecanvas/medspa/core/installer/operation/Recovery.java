package com.codecanvas.medspa.core.installer.operation;

/** What becomes of an operation whose node died in the middle. */
public enum Recovery {
    GO_ON,
    TAKE_BACK;

    /** Before the list of what is wanted has changed nobody relies on the new version; a removal has nothing to go back to that is worth it. */
    public static Recovery of(Operation operation) {
        return switch (operation.kind()) {
            case REMOVE, RETRY -> GO_ON;
            case INSTALL, UPGRADE, ROLLBACK ->
                operation.phase() == Phase.COMMITTED && !operation.backwards() ? GO_ON : TAKE_BACK;
        };
    }
}
