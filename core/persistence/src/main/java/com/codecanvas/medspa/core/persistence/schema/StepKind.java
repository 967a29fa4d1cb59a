package com.codecanvas.medspa.core.persistence.schema;

import com.codecanvas.medspa.core.persistence.SchemaStep;

/**
 * How a step can be lived with by the version before it.
 *
 * @param expand that version works with it
 * @param undoable a script undoes it
 */
record StepKind(boolean expand, boolean undoable) {

    static final StepKind UNKNOWN = new StepKind(false, false);

    SchemaStep.Kind shown() {
        if (undoable) {
            return SchemaStep.Kind.DOWN_PATH;
        }
        return expand ? SchemaStep.Kind.EXPAND : SchemaStep.Kind.ONE_WAY;
    }
}
